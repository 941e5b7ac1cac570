import { formatReport, type ReportFormat } from '../feedback/report/format-report.ts';
import { UnknownLocale } from '../feedback/report/read-report.ts';
import { reportFrom } from '../feedback/report/report-from.ts';
import { LANGUAGES } from '../feedback/report/words.ts';
import { suggestion } from '../model/nearest.ts';
import { endpointConfig } from './cli/endpoint-config.ts';
import { defineCommand, WrongUsage, type ExitCode } from './cli/run.ts';

const usage = `Usage: npm run report -- [--json | --html | --csv] [--locale <code>] [--lang <code>]

Show what readers said of the articles: which to fix first, whether the last rewrite helped, which
translations do worse than others, and what readers looked for and did not find.

  --json           Print all of it as JSON.
  --html           Print one page that needs nothing else: -- --html > report.html
  --csv            Print a table, one row an article and locale.
  --locale <code>  Only this locale.
  --lang <code>    Words of the report: ${LANGUAGES.join(', ')}. Else those of your machine.

FYR_STORE names where votes are, FYR_MANIFEST what was built (see npm run feedback -- --help).
Exits 0 when the report is made, 2 if it could not run.`;

const options = {
	json: { type: 'boolean' },
	html: { type: 'boolean' },
	csv: { type: 'boolean' },
	locale: { type: 'string' },
	lang: { type: 'string' },
} as const;

export const command = defineCommand(
	'report',
	usage,
	options,
	async ({ values, positionals, environment, folders }): Promise<ExitCode> => {
		if (positionals[0] !== undefined) throw new WrongUsage(`"${positionals[0]}" is not needed.`);
		const formats = (['json', 'html', 'csv'] as const).filter((format) => values[format] === true);
		if (formats.length > 1) throw new WrongUsage('Choose one of --json, --html and --csv.');
		const format: ReportFormat = formats[0] ?? 'text';
		const lang = values.lang ?? Intl.DateTimeFormat().resolvedOptions().locale;
		if (values.lang !== undefined && !LANGUAGES.includes(values.lang)) {
			throw new WrongUsage(`There are no words in "${values.lang}".${suggestion(lang, LANGUAGES)}`);
		}
		const { locale } = values;
		const report = await reportFrom(endpointConfig(folders(), environment), { locale }).catch(
			(error: unknown) => {
				throw error instanceof UnknownLocale ? new WrongUsage(error.message) : error;
			},
		);
		process.stdout.write(await formatReport(report, format, lang));
		return 0;
	},
);
