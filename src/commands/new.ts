import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { builtInStrings } from '../i18n/translator.ts';
import { newArticle, titleOf, type NewFile } from '../model/new-article.ts';
import { newStrings } from '../model/new-strings.ts';
import type { Folders } from '../read/project.ts';
import { openTexts } from '../read/open-texts.ts';
import { readContent } from '../read/read-content.ts';
import { checkId, chooseLocales } from './editions/new-arguments.ts';
import { defineCommand, WrongUsage, type ExitCode } from './cli/run.ts';

const usage = `Usage: npm run new -- <id> [--title "…"] [--locale <code> | --all]
       npm run new -- --strings <code>

Make an article, a draft with something to write over, and a _category.yaml for a new folder.
Nothing that is there is overwritten.

  <id>             Path without locale and ending, e.g. account/reset-pin.
  --title "…"      Its title. Default: made from the id.
  --locale <code>  Make it in this locale; give it more than once for more.
  --all            Make it in every locale of site.yaml.
  --strings <code> Make <code>/_ui.yaml instead: every word of the site itself, to write over.

FYR_CONTENT names another content root than content/.
Exits 0 if the files are written, 1 if the article is there already, 2 if it could not run.`;

const options = {
	title: { type: 'string' },
	locale: { type: 'string', multiple: true },
	all: { type: 'boolean' },
	strings: { type: 'string' },
} as const;

export const command = defineCommand(
	'new',
	usage,
	options,
	({ values, positionals, folders }): ExitCode => {
		if (values.strings !== undefined) return makeStrings(folders(), values.strings);
		const [id = '', ...more] = positionals;
		if (id === '' || more.length > 0)
			throw new WrongUsage('Name one article, e.g. account/reset-pin.');
		const here = folders();
		const { records, files } = readContent(here, openTexts(here));
		const codes = records.site.locales.map(({ code }) => code);
		checkId(id, codes);
		const locales = chooseLocales(values, codes);
		const title = values.title?.trim() || titleOf(id);
		const there = locales.flatMap((locale) =>
			[`${locale}/${id}.mdx`, `${locale}/${id}.md`].filter((file) => files.has(file)),
		);
		for (const file of there) console.log(`${file} is there already.`);
		if (there.length > 0) return 1;
		for (const locale of locales) {
			for (const { file, text } of newArticle(id, locale, title, files)) {
				write(here.content, { file, text });
			}
		}
		console.error('Now write over the text, and run "npm run check".');
		return 0;
	},
);

function makeStrings(folders: Folders, locale: string): ExitCode {
	const { records, files } = readContent(folders, openTexts(folders));
	const { locales } = records.site;
	const [code] = chooseLocales(
		{ locale: [locale] },
		locales.map((each) => each.code),
	);
	const lang = locales.find((each) => each.code === code)?.lang ?? locale;
	const file = newStrings({ code: code ?? locale, lang }, builtInStrings);
	if (files.has(file.file)) {
		console.log(`${file.file} is there already.`);
		return 1;
	}
	write(folders.content, file);
	console.error('Now write over what is English in it, and run "npm run check".');
	return 0;
}

function write(root: string, { file, text }: NewFile): void {
	mkdirSync(dirname(join(root, file)), { recursive: true });
	// `wx` fails where a file has appeared since.
	writeFileSync(join(root, file), text, { flag: 'wx' });
	console.log(file);
}
