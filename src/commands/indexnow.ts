import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { MANIFEST_FILE } from '../addresses.ts';
import { parseManifest, type Manifest } from '../feedback/manifest.ts';
import { CannotRun } from '../model/cannot-run.ts';
import type { Folders } from '../read/folders.ts';
import { count } from './cli/print.ts';
import { defineCommand, WrongUsage, type ExitCode } from './cli/run.ts';
import { changedAddresses } from './indexnow/changed-addresses.ts';
import { keyIn, makeKey } from './indexnow/key-file.ts';
import { submit } from './indexnow/submit.ts';

const ENDPOINT = 'https://api.indexnow.org/indexnow';

const usage = `Usage: fyr indexnow --since <manifest or built site> [--send] [--out <dir>]
       fyr indexnow --make-key

Tell search engines which articles and topics are new, changed or gone since an earlier build, by IndexNow.
Bing, Yandex, Naver, Seznam and Yep listen to it; Google does not.

  --since <path>    ${MANIFEST_FILE} of the earlier build, or the folder it is in.
  --dry-run         Only print what would be told. That is what it does, unless you say --send.
  --send            Tell it. Publish the new build first.
  --make-key        Make the key file that search engines know you by, in public/.
  --out <dir>       Folder of the built site (dist).
  --endpoint <url>  Tell another one than ${ENDPOINT}.

Exits 0 when it is told or there is nothing to tell, 2 if it could not run.`;

const options = {
	since: { type: 'string' },
	'dry-run': { type: 'boolean' },
	send: { type: 'boolean' },
	'make-key': { type: 'boolean' },
	out: { type: 'string' },
	endpoint: { type: 'string', default: ENDPOINT },
} as const;

export const command = defineCommand(
	'indexnow',
	usage,
	options,
	async ({ values, cwd, folders }): Promise<ExitCode> => {
		const { since, send = false, endpoint } = values;
		const here = folders(values.out);
		if (values['make-key'] === true) return announceKey(here);
		if (since === undefined) throw new WrongUsage('Say since which build: --since <path>.');
		if (send && values['dry-run'] === true) throw new WrongUsage('Choose --send or --dry-run.');
		const before = manifestAt(resolve(cwd, since));
		const now = manifestAt(here.out);
		if (before.site !== now.site) {
			throw new CannotRun(`"${since}" is of another site: ${before.site}, not ${now.site}.`);
		}
		const { added, changed, gone } = changedAddresses(before, now);
		const all = { new: added, changed, gone };
		for (const [what, addresses] of Object.entries(all)) {
			for (const address of addresses) console.log(`${what.padEnd(7)}  ${address}`);
		}
		const addresses = Object.values(all).flat();
		const key = keyIn(here.out);
		if (send && addresses.length > 0) {
			if (key === undefined) throw new CannotRun(NO_KEY);
			await submit({ endpoint, site: now.site, key, addresses });
		}
		const told = send ? 'told' : 'to tell of; --send does';
		console.error(`${count(addresses.length, 'page')} ${told}.`);
		if (!send && key === undefined) console.error(NO_KEY);
		return 0;
	},
);

const NO_KEY =
	'The built site has no key file. Run "fyr indexnow --make-key", build, and publish it first.';

function announceKey({ root, public: folders, content }: Folders): ExitCode {
	const known = folders.find((folder) => keyIn(folder) !== undefined);
	if (known !== undefined) {
		console.error(`There is one already: ${relative(root, join(known, `${keyIn(known)}.txt`))}`);
		return 0;
	}
	const folder = folders.find((each) => existsSync(each)) ?? join(content, 'public');
	const { file } = makeKey(folder);
	console.error(`Made ${relative(root, file)}. Commit it, build, and publish the site.`);
	return 0;
}

/** @param path The file, or the folder it is in. */
function manifestAt(path: string): Manifest {
	const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
	const file = isFolder ? join(path, MANIFEST_FILE) : path;
	if (!existsSync(file)) {
		throw new CannotRun(`There is no "${file}". Run npm run build first, or name another build.`);
	}
	try {
		return parseManifest(JSON.parse(readFileSync(file, 'utf8')));
	} catch (error) {
		throw new CannotRun(`"${file}" is no ${MANIFEST_FILE}: ${String(error)}`);
	}
}
