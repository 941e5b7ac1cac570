import { readConfig } from '../config/read-config.ts';
import { fixAll } from './checking/apply-fixes.ts';
import { countProblems, printProblems, type Format } from './cli/print.ts';
import { noteDates } from './checking/note-dates.ts';
import { problemsIn } from './checking/problems-in.ts';
import { defineCommand, WrongUsage, type ExitCode } from './cli/run.ts';

const usage = `Usage: npm run check -- [--fix] [--all | --json | --github]

Report every problem of the content: file, line, column, and what to write instead.

  --fix     First write what can be mended without a person: it says so on standard error, and
            reports what is left.
  --all     Print every problem; else a rule with more than ten gets a line with the first of them.
  --json    Print one JSON array: [{ file, line, column, rule, severity, message }].
  --github  Print annotations for GitHub Actions.

FYR_CONTENT names another content root than content/.
Exits 0 if there is nothing to fix, 1 if there are errors or warnings (a hint is only a thought),
2 if it could not run.`;

const options = {
	fix: { type: 'boolean' },
	all: { type: 'boolean' },
	json: { type: 'boolean' },
	github: { type: 'boolean' },
} as const;

export const command = defineCommand(
	'check',
	usage,
	options,
	async ({ values, positionals, cwd, folders }): Promise<ExitCode> => {
		if (positionals[0] !== undefined) {
			throw new WrongUsage(`All of the content is checked, so "${positionals[0]}" is not needed.`);
		}
		const formats = (['all', 'json', 'github'] as const).filter((format) => values[format]);
		if (formats.length > 1) throw new WrongUsage('Choose one of --all, --json and --github.');
		const format: Format = formats[0] ?? 'text';
		const here = folders();
		const config = await readConfig(here.root);
		for (const { file, line, rule, message } of values.fix ? fixAll(here, config) : []) {
			console.error(`Fixed ${file}:${line}  ${rule}  ${message}`);
		}
		const { problems, amount } = problemsIn(here, config);
		printProblems(problems, format, { content: here.content, cwd });
		console.error(`${amount}, ${countProblems(problems)}.`);
		noteDates(here.content);
		return problems.some(({ severity }) => severity !== 'hint') ? 1 : 0;
	},
);
