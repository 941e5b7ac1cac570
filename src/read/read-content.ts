import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { z } from 'zod';
import { hashData } from '../model/hash.ts';
import {
	idOfFile,
	isArticleFile,
	isCategoryFile,
	isSnippetFile,
	localeOfFile,
} from '../model/content-files.ts';
import type { Places, Problem } from '../model/problem.ts';
import type { ArticleRecord, CategoryRecord, Records, SnippetRecord } from '../model/records.ts';
import { joinPath } from '../model/target.ts';
import type { ArticleText } from '../model/text.ts';
import { articleSchema } from '../schema/article.ts';
import { categorySchema } from '../schema/category.ts';
import { textTreeSchema, type TextTree } from '../schema/labels.ts';
import { lockSchema, type Lock } from '../schema/lock.ts';
import { redirectsSchema } from '../schema/redirects.ts';
import { termsSchema } from '../schema/terms.ts';
import { frontMatter } from './front-matter.ts';
import { gitDates } from './git-dates.ts';
import { placesIn, readSource } from './places.ts';
import { readSite } from './read-site.ts';
import { memoryTextCache, type TextCache } from './text-cache.ts';
import { validate } from './validate.ts';
import { readYaml, type YamlFile } from './yaml.ts';

export interface Content {
	records: Records;
	texts: TextCache;
	/** Every file of the root, relative to it, with forward slashes. */
	files: ReadonlySet<string>;
	/** Faults of single files. What only shows between files is for `model/rules`. */
	problems: Problem[];
	/** Where in its files something stands; reads a file again when first asked about it. */
	places: Places;
}

/**
 * Read a whole content root. What cannot be used is left out and reported, so that one bad file
 * hides neither the others nor their problems.
 *
 * @throws {CannotRun} If `site.yaml` is not valid: without locales nothing else can be read.
 */
export function readContent(root: string, texts: TextCache = memoryTextCache()): Content {
	const files = listFiles(root);
	const problems: Problem[] = [];
	const read: Read = {
		root,
		files,
		texts,
		dates: gitDates(root),
		yaml: (file) => readYaml(readSource(root, file), file),
		take: (schema, yaml, file) => {
			const result = validate(schema, yaml, file);
			problems.push(...result.problems);
			return result.data;
		},
		report: (problem) => problems.push(problem),
	};
	const site = readSite(root);
	const locales = site.locales.map(({ code }) => code);
	const inLocale = [...files].filter((file) => locales.includes(localeOfFile(file)));
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
		locks: byLocale(locales, (code): Lock | undefined =>
			readOptional(read, `${code}/translations.lock.json`, lockSchema),
		),
		redirects: readOptional(read, 'redirects.yaml', redirectsSchema) ?? {},
		pictures: {},
	};
	records.pictures = pictureDigests(root, records);
	return { records, texts, files, problems, places: placesIn(root) };
}

interface Read {
	root: string;
	files: ReadonlySet<string>;
	texts: TextCache;
	dates: ReadonlyMap<string, string>;
	yaml: (file: string) => YamlFile;
	/** Validate; problems are reported, and nothing comes back. */
	take: <T extends z.ZodType>(schema: T, yaml: YamlFile, file: string) => z.output<T> | undefined;
	report: (problem: Problem) => void;
}

/** The picture for a locale: `menu.sv.png` before `menu.png`. Both relative to the content root. */
export function localizedPicture(
	file: string,
	src: string,
	locale: string,
	files: ReadonlySet<string>,
): string | undefined {
	const path = joinPath(file, src)?.join('/');
	if (path === undefined) return undefined;
	const ending = extname(path);
	const localized = `${path.slice(0, path.length - ending.length)}.${locale}${ending}`;
	return [localized, path].find((candidate) => files.has(candidate));
}

function readCategory(read: Read, file: string): CategoryRecord[] {
	const data = read.take(categorySchema, read.yaml(file), file);
	const [locale = '', ...path] = file.split('/').slice(0, -1);
	return data ? [{ locale, id: path.join('/'), file, data }] : [];
}

function readArticle(read: Read, file: string): ArticleRecord[] {
	const source = readSource(read.root, file);
	const { digest, text } = read.texts.add(source, file.endsWith('.mdx') ? 'mdx' : 'md');
	reportFaults(read, file, source, text);
	const data = readFrontMatter(read, file, source);
	if (!data) return [];
	const locale = localeOfFile(file);
	const sections = [
		{ name: 'front matter', hash: hashData([data.title, data.description]) },
		...text.sections,
	];
	return [
		{
			locale,
			id: idOfFile(file),
			file,
			data,
			digest,
			revision: hashData(sections).slice(0, 10),
			sections,
			updated: data.updated ?? read.dates.get(file),
			pictures: picturesOf(text, file, locale, read.files),
			usesCode: text.usesCode,
		},
	];
}

function readFrontMatter(read: Read, file: string, source: string) {
	const matter = frontMatter(source);
	if (matter) return read.take(articleSchema, readYaml(matter.yaml, file, matter.firstLine), file);
	read.report({
		file,
		line: 1,
		column: 1,
		rule: 'schema',
		severity: 'error',
		message:
			'Every article begins with its front matter: a line "---", then "title: …" and "description: …", then a line "---".',
	});
	return undefined;
}

function readSnippet(read: Read, file: string): SnippetRecord[] {
	const source = readSource(read.root, file);
	const { digest, text } = read.texts.add(source, file.endsWith('.mdx') ? 'mdx' : 'md');
	reportFaults(read, file, source, text);
	const locale = localeOfFile(file);
	const name = file.replace(/^[^/]+\/_snippets\//, '').replace(/\.mdx?$/, '');
	return [
		{
			locale,
			name,
			file,
			body: text.body,
			digest,
			pictures: picturesOf(text, file, locale, read.files),
		},
	];
}

function reportFaults(read: Read, file: string, source: string, text: ArticleText): void {
	const lost = source.indexOf('\uFFFD');
	if (lost >= 0) {
		read.report({
			file,
			line: source.slice(0, lost).split('\n').length,
			column: 1,
			rule: 'encoding',
			severity: 'error',
			message:
				'A letter here cannot be read: the file is not saved as UTF-8. Open it in your editor, choose "Save with encoding" and UTF-8, and write the letter again.',
		});
	}
	for (const { place, ...fault } of text.faults) read.report({ file, ...place, ...fault });
}

function picturesOf(
	text: ArticleText,
	file: string,
	locale: string,
	files: ReadonlySet<string>,
): Record<string, string> {
	const pictures: Record<string, string> = {};
	for (const { src } of text.pictures) {
		const found = localizedPicture(file, src, locale, files);
		if (found !== undefined) pictures[src] = found;
	}
	return pictures;
}

function pictureDigests(root: string, { articles, snippets }: Records): Record<string, string> {
	const used = new Set(
		[...articles, ...snippets].flatMap(({ pictures }) => Object.values(pictures)),
	);
	const digest = (file: string): string =>
		hash('sha256', readFileSync(join(root, file))).slice(0, 16);
	return Object.fromEntries([...used].sort().map((file) => [file, digest(file)]));
}

function readTexts(read: Read, file: string): TextTree | undefined {
	return readOptional(read, file, textTreeSchema);
}

/** JSON is YAML too, so one reader serves both and knows the lines of both. */
function readOptional<T extends z.ZodType>(
	read: Read,
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

function listFiles(root: string): ReadonlySet<string> {
	const entries = readdirSync(root, { recursive: true, withFileTypes: true });
	return new Set(
		entries
			.filter((entry) => entry.isFile())
			.map((entry) =>
				join(entry.parentPath, entry.name)
					.slice(root.length + 1)
					.replaceAll('\\', '/'),
			)
			.filter(
				(file) =>
					!file.split('/').some((segment) => segment.startsWith('.') || segment === 'node_modules'),
			)
			.sort(),
	);
}
