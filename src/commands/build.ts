import { buildAndReport } from './building/build-report.ts';
import type { Host } from '../hosts/host.ts';
import { hosts } from '../hosts/hosts.ts';
import { suggestion } from '../model/nearest.ts';
import { defineCommand, WrongUsage, type ExitCode } from './cli/run.ts';

const usage = `Usage: npm run build -- [--out <dir>] [--force] [--compress] [--changed <file>]
                        [--host <name>] [--skip-broken | --allow-broken]

Build the help center into dist/, search included. Pages that would not change are kept.

  --out <dir>  Write there instead of dist/.
  --force      Build every page anew.
  --compress   Also write x.br and x.gz beside every file that shrinks, for servers that send such.
  --changed <file>  Write which files of dist/ are new, changed or gone, one path a line, for whatever
               uploads them. All others stay untouched.
  --host <name>  Also write what that web host reads: redirects, headers, languages, missing pages.
               ${Object.keys(hosts).join(', ')}.

  --skip-broken   Build without the files that have errors, and name them; else errors stop it.
  --allow-broken  The same, and errors are no reason to exit 1.

FYR_CONTENT names another content root than content/.
Exits 0 when it is built, 1 if the content has errors, 2 if it could not run.`;

const options = {
	out: { type: 'string' },
	force: { type: 'boolean' },
	compress: { type: 'boolean' },
	changed: { type: 'string' },
	host: { type: 'string' },
	'skip-broken': { type: 'boolean' },
	'allow-broken': { type: 'boolean' },
} as const;

export const command = defineCommand(
	'build',
	usage,
	options,
	async ({ values, folders }): Promise<ExitCode> => {
		const allows = values['allow-broken'] === true;
		const skips = allows || values['skip-broken'] === true;
		const { out, force = false, compress = false, changed } = values;
		const host = hostNamed(values.host);
		const outcome = await buildAndReport(folders(out), {
			force,
			compress,
			changed,
			skipBroken: skips,
			host,
		});
		if (outcome === 'not') return 1;
		return outcome === 'whole' || allows ? 0 : 1;
	},
);

function hostNamed(name: string | undefined): Host | undefined {
	if (name === undefined) return undefined;
	const host = Object.hasOwn(hosts, name) ? hosts[name] : undefined;
	if (!host) {
		throw new WrongUsage(`There is no host "${name}".${suggestion(name, Object.keys(hosts))}`);
	}
	return host;
}
