import { suggestion } from '../model/nearest.ts';
import { translations } from '../model/translation.ts';
import { openTexts } from '../read/open-texts.ts';
import { readContent } from '../read/read-content.ts';
import { count } from './cli/print.ts';
import { defineCommand, WrongUsage, type ExitCode } from './cli/run.ts';
import { statusSummary, statusTable, statusTasks } from './editions/status-table.ts';

const usage = `Usage: npm run status -- [--locale <code>] [--json]

Show which translations are current, which are outdated and in which sections, and which are missing.

  --locale <code>  Only this locale.
  --json           Print one JSON array: [{ article, locale, status, from, sections }].

FYR_CONTENT names another content root than content/.
Exits 0 if nothing is outdated, 1 if something is or cannot be read, 2 if it could not run.`;

const options = { json: { type: 'boolean' }, locale: { type: 'string' } } as const;

export const command = defineCommand(
	'status',
	usage,
	options,
	({ values, positionals, folders }): ExitCode => {
		if (positionals[0] !== undefined) throw new WrongUsage(`"${positionals[0]}" is not needed.`);
		const here = folders();
		const { records, problems } = readContent(here, openTexts(here));
		const unread = new Set(
			problems.filter(({ severity }) => severity === 'error').map(({ file }) => file),
		);
		const codes = records.site.locales.map(({ code }) => code);
		const { locale } = values;
		if (locale !== undefined && !codes.includes(locale)) {
			throw new WrongUsage(
				`There is no locale "${locale}" in site.yaml.${suggestion(locale, codes)}`,
			);
		}
		const all = translations(records).filter(
			(one) => locale === undefined || one.locale === locale,
		);
		if (values.json) console.log(JSON.stringify(all, null, 2));
		else console.log([statusTable(all), statusTasks(all)].filter((part) => part !== '').join('\n'));
		console.error(statusSummary(all));
		if (unread.size > 0) {
			console.error(`${count(unread.size, 'file')} could not be read whole: run npm run check.`);
		}
		return unread.size > 0 || all.some(({ status }) => status === 'outdated') ? 1 : 0;
	},
);
