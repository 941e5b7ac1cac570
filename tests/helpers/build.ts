import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Built } from '../../src/commands/building/astro.ts';
import { foldersOf, type Folders } from '../../src/read/project.ts';
import { foldersFor, writeFiles, type Files } from './content.ts';
import { userEnvironment } from './environment.ts';

/** A copy of a content root that a test may change, and where its site is built. */
export interface Workshop {
	content: string;
	dist: string;
	build: () => Promise<Built>;
	/** Remove the copy, the site and its cache. */
	clear: () => Promise<void>;
}

/**
 * @param from Content root to copy, or its files.
 * @param name Of the copy's folder.
 */
export async function workshop(from: string | Files, name = 'content'): Promise<Workshop> {
	const folder = await mkdtemp(join(tmpdir(), 'fyr-build-'));
	const content = join(folder, name);
	const dist = join(folder, 'dist');
	if (typeof from === 'string') await cp(from, content, { recursive: true });
	else writeFiles(content, from);
	return workshopIn(folder, foldersFor(content, dist));
}

/** A company's folder: its content, and what its `fyr.config.ts` adds. */
export interface CompanyWorkshop extends Workshop {
	root: string;
}

/**
 * A copy of a company's folder that lies in this project, from where it finds Fyr and its packages.
 *
 * @param from Relative to this project.
 */
export async function companyWorkshop(from: string): Promise<CompanyWorkshop> {
	const folder = await mkdtemp(join(farFolder(), 'fyr-company-'));
	const root = join(folder, from);
	const isOwn = (path: string): boolean => !/\/(\.astro|\.cache|dist|node_modules)$/.test(path);
	await cp(from, root, { recursive: true, filter: isOwn });
	for (const shared of ['src', 'node_modules']) {
		await symlink(join(import.meta.dirname, '../..', shared), join(folder, shared));
	}
	return { root, ...workshopIn(folder, foldersOf({ root })) };
}

/** One that shares no parent with this project: a company's own folder lies anywhere. */
function farFolder(): string {
	const top = (path: string): string | undefined => path.split('/', 2)[1];
	const here = top(import.meta.dirname);
	return [tmpdir(), '/var/tmp'].find((folder) => top(folder) !== here) ?? tmpdir();
}

function workshopIn(folder: string, folders: Folders): Workshop {
	return {
		content: folders.content,
		dist: folders.out,
		build: () =>
			build({ folders, force: false, skipBroken: false, notesAddresses: false }, userEnvironment()),
		clear: async () => {
			await rm(folder, { recursive: true });
			await rm(folders.cache, { recursive: true, force: true });
		},
	};
}
