import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { newArticle, titleOf } from '../src/model/new-article.ts';
import { contentRoot } from '../src/read/content-root.ts';
import { readContent } from '../src/read/read-content.ts';
import { checkId, chooseLocales } from './lib/new-arguments.ts';
import { run, WrongUsage, type ExitCode } from './lib/run.ts';

const usage = `Usage: npm run new -- <id> [--title "…"] [--locale <code> | --all]

Make an article, a draft with something to write over, and a _category.yaml for a new folder.
Nothing that is there is overwritten.

  <id>             Path without locale and ending, e.g. account/reset-pin.
  --title "…"      Its title. Default: made from the id.
  --locale <code>  Make it in this locale; give it more than once for more.
  --all            Make it in every locale of site.yaml.

FYR_CONTENT names another content root than content/.
Exits 0 if the files are written, 1 if the article is there already, 2 if it could not run.`;

const options = {
	title: { type: 'string' },
	locale: { type: 'string', multiple: true },
	all: { type: 'boolean' },
} as const;

await run('new', usage, options, ({ values, positionals }): ExitCode => {
	const [id = '', ...more] = positionals;
	if (id === '' || more.length > 0)
		throw new WrongUsage('Name one article, e.g. account/reset-pin.');
	const root = contentRoot();
	const { records, files } = readContent(root);
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
			mkdirSync(dirname(join(root, file)), { recursive: true });
			// `wx` fails where a file has appeared since.
			writeFileSync(join(root, file), text, { flag: 'wx' });
			console.log(file);
		}
	}
	console.error('Now write over the text, and run "npm run check".');
	return 0;
});
