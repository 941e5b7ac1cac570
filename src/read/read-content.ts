import { join } from 'node:path';
import type { z } from 'zod';
import {
	idOfFile,
	isArticleFile,
	isCategoryFile,
	isSnippetFile,
	localeOfFile,
} from '../model/content-files.ts';
import { copiesIn } from '../model/copies.ts';
import type { Places, Problem } from '../model/problem.ts';
import { PUBLISHED_FILE } from '../model/published.ts';
import type { ArticleRecord, CategoryRecord, Records } from '../model/records.ts';
import { categorySchema } from '../schema/category.ts';
import { textTreeSchema, type TextTree } from '../schema/labels.ts';
import { lockSchema, type Lock } from '../schema/lock.ts';
import { noticesSchema } from '../schema/notices.ts';
import { publishedSchema } from '../schema/published.ts';
import { redirectsSchema } from '../schema/redirects.ts';
import type { Site } from '../schema/site.ts';
import { termsSchema } from '../schema/terms.ts';
import { wordsSchema } from '../schema/words.ts';
import { brandFiles, logosOf } from './brand-files.ts';
import { readCompany, type Company } from './company.ts';
import { describeArticles } from './describe-articles.ts';
import { placesIn, readSource } from './places.ts';
import { checkImportedTexts } from './imported-texts.ts';
import { fontFolder } from './font-folder.ts';
import { keptDates } from './kept-dates.ts';
import { contentFiles, readPublic } from './list-files.ts';
import { digestOfFile } from './picture-facts.ts';
import { readFiles } from './pictures.ts';
import type { Folders } from './project.ts';
import { addGuidesInSnippets } from './guides-in-snippets.ts';
import { readArticle, readSnippet } from './read-article.ts';
import { readSite } from './read-site.ts';
import type { Reading } from './reading.ts';
import { memoryTextCache, type TextCache } from './text-cache.ts';
import { rawMarkup } from './raw-markup.ts';
import { validate } from './validate.ts';
import { readYaml } from './yaml.ts';

export interface Content {
	records: Records;
	/** Editions whose front matter is not valid: no part of the site, but their text is checked. */
	invalidEditions: ArticleRecord[];
	texts: TextCache;
	/** Every file of the root, relative to it, with forward slashes. */
	files: ReadonlySet<string>;
	/** Every file of public/. */
	publicFiles: ReadonlySet<string>;
	/** Text of `public/robots.txt`, if there is one. */
	robots: string | undefined;
	/** File of public/ that may not be published → why, in words that follow its name. */
	publicFaults: ReadonlyMap<string, string>;
	/** File of public/ → where it is, from the root. */
	publicPaths: ReadonlyMap<string, string>;
	/** Picture that cannot be published → why, in words that follow its name. */
	pictureFaults: ReadonlyMap<string, string>;
	/** Bytes of every picture that is shown. */
	weights: ReadonlyMap<string, number>;
	/** Whether a package of fonts is installed. E.g. `noto-sans-jp`. */
	hasFont: (name: string) => boolean;
	/** Faults of single files. What only shows between files is for `model/rules`. */
	problems: Problem[];
	/** Rules of the company's own. */
	own: Company['own'];
	/** Where in its files something stands; reads a file again when first asked about it. */
	places: Places;
}

/**
 * Read a whole content root. What cannot be used is left out and reported, so that one bad file
 * hides neither the others nor their problems.
 *
 * @param given Where texts are kept; in memory, where it is not said.
 * @param site What stands for `site.yaml` where that is not valid.
 * @throws {CannotRun} If `site.yaml` is not valid: without locales nothing else can be read.
 */
export function readContent(
	folders: Folders,
	given?: TextCache,
	site: Site = readSite(folders.content),
): Content {
	const root = folders.content;
	const company = readCompany(folders);
	const texts = given ?? memoryTextCache(company.vocabulary);
	const files = contentFiles(root);
	const problems: Problem[] = [...company.problems];
	const read: Reading = {
		root,
		projectRoot: folders.root,
		files,
		texts,
		vocabulary: company.vocabulary,
		dates: keptDates(folders),
		yaml: (file) => readYaml(readSource(root, file), file),
		take: (schema, yaml, file) => {
			const result = validate(schema, yaml, file);
			// A key that nobody knows is a fault already.
			const notes = yaml.notes.filter(({ isKey }) => !isKey || result.data !== undefined);
			problems.push(...result.problems, ...notes.map(({ problem }) => problem));
			return result.data;
		},
		undescribed: [],
		invalidEditions: [],
		report: (problem) => problems.push(problem),
	};
	problems.push(...read.yaml('site.yaml').notes.map(({ problem }) => problem));
	const locales = site.locales.map(({ code }) => code);
	const copies = copiesIn(files);
	const inLocale = [...files].filter(
		(file) => locales.includes(localeOfFile(file)) && !copies.has(file),
	);
	const records: Records = {
		site,
		categories: inLocale
			.filter(isCategoryFile)
			.flatMap((file) => readCategory(read, file))
			.sort(byPath),
		articles: inLocale
			.filter(isArticleFile)
			.flatMap((file) => readArticle(read, file))
			.sort(byPath),
		snippets: inLocale.filter(isSnippetFile).flatMap((file) => readSnippet(read, file)),
		labels: byLocale(locales, (code) => readTexts(read, `labels/${code}.json`)),
		interfaceStrings: byLocale(locales, (code) => readTexts(read, `${code}/_ui.yaml`)),
		terms: readOptional(read, 'terms.yaml', termsSchema) ?? {},
		words: readOptional(read, 'words.yaml', wordsSchema) ?? { concepts: {} },
		locks: byLocale(locales, (code): Lock | undefined =>
			readOptional(read, `${code}/translations.lock.json`, lockSchema),
		),
		redirects: readOptional(read, 'redirects.yaml', redirectsSchema) ?? {},
		notices: readOptional(read, 'notices.yaml', noticesSchema) ?? [],
		published: readOptional(read, PUBLISHED_FILE, publishedSchema) ?? {},
		pictures: {},
		attachments: {},
		brand: { sizes: {}, digests: {} },
	};
	for (const file of ['site.yaml', 'terms.yaml'].filter((each) => files.has(each))) {
		rawMarkup(read.yaml(file), file, company.vocabulary).forEach(read.report);
	}
	addGuidesInSnippets(records, (digest) => texts.get(digest));
	describeArticles(read, records);
	checkImportedTexts(read, records);
	const shared = readPublic(folders);
	const logos = logosOf(site, shared);
	const looked = readFiles(folders, records, [...logos.values()]);
	const { pictures, attachments, faults: pictureFaults, weights } = looked;
	const brand = brandFiles(shared.publicFiles, logos, looked.logoSizes, (name) =>
		digestOfFile(join(root, shared.publicPaths.get(name) ?? name)),
	);
	Object.assign(records, { pictures, attachments, brand });
	return {
		records,
		invalidEditions: read.invalidEditions,
		texts,
		files,
		...shared,
		pictureFaults,
		weights,
		hasFont: (name) => fontFolder(folders.root, name) !== undefined,
		problems,
		own: company.own,
		places: placesIn(root),
	};
}

function readCategory(read: Reading, file: string): CategoryRecord[] {
	const yaml = read.yaml(file);
	const data = read.take(categorySchema, yaml, file);
	rawMarkup(yaml, file, read.vocabulary).forEach(read.report);
	const folder = file.replace(/\/_category\.yaml$/, '');
	const texts = [folder, `${folder}/index`].flatMap((path) => [`${path}.md`, `${path}.mdx`]);
	if (!data) return [];
	if (data.title === undefined && !texts.some((text) => read.files.has(text))) {
		const message = 'title: Every category needs a title. Add the line.';
		read.report({ file, ...yaml.placeOf(['title']), rule: 'schema', severity: 'error', message });
		return [];
	}
	return [{ locale: localeOfFile(folder), id: idOfFile(folder), file, data }];
}

function readTexts(read: Reading, file: string): TextTree | undefined {
	return readOptional(read, file, textTreeSchema);
}

/** JSON is YAML too, so one reader serves both and knows the lines of both. */
function readOptional<T extends z.ZodType>(
	read: Reading,
	file: string,
	schema: T,
): z.output<T> | undefined {
	return read.files.has(file) ? read.take(schema, read.yaml(file), file) : undefined;
}

/** The order Astro's store has, whatever a file's ending: both ways to the records give the same. */
function byPath(a: { locale: string; id: string }, b: { locale: string; id: string }): number {
	return `${a.locale}/${a.id}` < `${b.locale}/${b.id}` ? -1 : 1;
}

function byLocale<T>(locales: string[], of: (code: string) => T | undefined): Record<string, T> {
	const entries = locales.flatMap((code): [string, T][] => {
		const value = of(code);
		return value === undefined ? [] : [[code, value]];
	});
	return Object.fromEntries(entries);
}
