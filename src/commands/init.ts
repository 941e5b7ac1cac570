import { basename, resolve } from 'node:path';
import { askAbout } from './init/ask.ts';
import { companyFiles } from './init/company-files.ts';
import { languageOf } from './init/languages.ts';
import { ownPackage } from './init/own-package.ts';
import { writeNew } from './init/write-new.ts';
import { defineCommand, WrongUsage, type ExitCode } from './cli/run.ts';

const usage = `Usage: npx fyr init <dir> [--name "…"] [--languages <codes>] [--accent "#rrggbb"] [--yes]

Make a help center: a folder with a first category, two articles a language, a logo, and a workflow
for GitHub. Asks for what is not given. Nothing that is there is overwritten.

  <dir>                Folder to make it in; "." for this one.
  --name "…"           Name of the company. Default: made from the folder's.
  --languages <codes>  With commas between, the first one first. E.g. sv,da,nb. Default: that of this machine.
  --accent "#rrggbb"   Its colour. Default: #0b6b6f.
  --yes                Ask nothing.

Exits 0 when it is made, 2 if it could not be.`;

const options = {
	name: { type: 'string' },
	languages: { type: 'string' },
	accent: { type: 'string' },
	yes: { type: 'boolean', short: 'y' },
} as const;

export const command = defineCommand(
	'init',
	usage,
	options,
	async ({ values, positionals, cwd }): Promise<ExitCode> => {
		const [named, ...more] = positionals;
		if (named === undefined || more.length > 0) {
			throw new WrongUsage('Name one folder to make it in, e.g. my-help.');
		}
		const folder = resolve(cwd, named);
		const given = {
			name: values.name ?? titleOf(basename(folder)),
			languages: values.languages ?? languageOf(Intl.DateTimeFormat().resolvedOptions().locale),
			accent: values.accent ?? '#0b6b6f',
		};
		const asks = values.yes !== true && process.stdin.isTTY;
		const terminal = { input: process.stdin, output: process.stderr };
		const answers = asks ? await askAbout(given, values, terminal) : given;
		const { files, hints } = companyFiles(answers, ownPackage());
		const kept = writeNew(folder, files);
		for (const file of kept) console.error(`${file} is there already, and stays as it is.`);
		for (const hint of hints) console.error(hint);
		const enter = folder === cwd ? '' : `cd ${named} && `;
		console.log(
			`Your help center is in ${named}. Look at it:\n\n  ${enter}npm install && npm start\n`,
		);
		return 0;
	},
);

/** `my-help` → `My help`. */
function titleOf(name: string): string {
	const words = name.replaceAll(/[-_]+/g, ' ').trim();
	return words.charAt(0).toUpperCase() + words.slice(1);
}
