import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { CannotRun } from '../../model/cannot-run.ts';
import type { Folders } from '../../read/project.ts';
import { build } from '../building/astro.ts';

/** Folder of a built site; gone when it is disposed of, if it was built for this. */
export interface SiteToAsk extends AsyncDisposable {
	dist: string;
}

/**
 * The site that is named, else one built from a content root.
 *
 * @throws {CannotRun} If it cannot be built; it says why.
 */
export async function siteToAsk(named: {
	dist?: string | undefined;
	/** The help center to build. */
	folders: () => Folders;
}): Promise<SiteToAsk> {
	if (named.dist !== undefined) {
		return { dist: resolve(named.dist), [Symbol.asyncDispose]: () => Promise.resolve() };
	}
	const folder = await mkdtemp(join(tmpdir(), 'fyr-search-'));
	const dist = join(folder, 'dist');
	const { succeeded, output } = await build({
		folders: { ...named.folders(), out: dist },
		...{ force: false, skipBroken: false, notesAddresses: false },
	});
	if (!succeeded) throw new CannotRun(`The site could not be built:\n${output}`);
	return { dist, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) };
}
