import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotRun } from '../model/cannot-run.ts';
import { openTexts } from '../read/open-texts.ts';
import { readContent } from '../read/read-content.ts';
import type { Lock } from '../schema/lock.ts';
import { defineCommand, WrongUsage, type ExitCode } from './cli/run.ts';
import { count } from './cli/print.ts';
import { editionNamed, forgetEdition, lockText, stampEdition } from './editions/stamp-editions.ts';

const usage = `Usage: npm run translated -- <edition> [<edition> …] [--from <code> | --original]

Note that translations are up to date with the editions they were made from. Do so after
translating, and also when a change there needs no translation.

  <edition>      E.g. sv/account/log-in.mdx.
  --from <code>  Locale it was made from. Default: the one noted before.
  --original     It was not translated (any more): remove the note.

Writes <locale>/translations.lock.json. FYR_CONTENT names another content root than content/.
Exits 0 if it is noted, 2 if it could not run.`;

const options = { from: { type: 'string' }, original: { type: 'boolean' } } as const;

export const command = defineCommand(
	'translated',
	usage,
	options,
	({ values, positionals, cwd, folders }): ExitCode => {
		const { from, original } = values;
		if (positionals.length === 0)
			throw new WrongUsage('Name an edition, e.g. sv/account/log-in.mdx.');
		if (from !== undefined && original) throw new WrongUsage('Choose --from or --original.');
		const here = folders();
		const root = here.content;
		const { records, files } = readContent(here, openTexts(here));
		const locks = new Map<string, Lock>();
		for (const edition of positionals.map((path) =>
			editionNamed(path, { cwd, content: root }, records),
		)) {
			const { locale } = edition;
			const file = `${locale}/translations.lock.json`;
			if (files.has(file) && !records.locks[locale]) {
				throw new CannotRun(`${file} cannot be read. Run "npm run check", and mend it first.`);
			}
			const lock = locks.get(locale) ?? records.locks[locale] ?? {};
			const noted = original
				? forgetEdition(lock, edition)
				: stampEdition(lock, edition, from, records);
			locks.set(locale, noted);
		}
		// All or nothing: a mistake in the last name leaves every file as it was.
		for (const [locale, lock] of locks) write(join(root, locale, 'translations.lock.json'), lock);
		console.error(
			`${count(positionals.length, 'edition')} noted in ${[...locks.keys()].join(', ')}.`,
		);
		return 0;
	},
);

function write(file: string, lock: Lock): void {
	if (Object.keys(lock).length === 0) rmSync(file, { force: true });
	else writeFileSync(file, lockText(lock));
}
