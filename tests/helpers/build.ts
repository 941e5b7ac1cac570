import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { build, type Built } from '../../src/commands/building/astro.ts';
import { foldersOf, type Folders } from '../../src/read/project.ts';
import { writeFiles, type Files } from './content.ts';
import { userEnvironment } from './environment.ts';

/** A copy of a content root that a test may change, and where its site is built. */
export interface Workshop {
	/** Folder of this test alone: Astro notes below it what it builds, so that two in one would mix. */
	root: string;
	folders: Folders;
	content: string;
	dist: string;
	/** @param force Every page anew. */
	build: (force?: boolean) => Promise<Built>;
	/** Remove the copy, the site and its cache. */
	clear: () => Promise<void>;
}

/**
 * @param from Content root to copy, or its files.
 * @param name Of the copy's folder.
 */
export async function workshop(from: string | Files, name = 'content'): Promise<Workshop> {
	const root = await mkdtemp(join(tmpdir(), 'fyr-build-'));
	const folders = foldersOf({ root, content: name });
	if (typeof from === 'string') await cp(from, folders.content, { recursive: true });
	else writeFiles(folders.content, from);
	await shareWith(root, 'node_modules', 'public');
	return workshopIn(root, folders);
}

/**
 * A copy of a company's folder that lies in this project, from where it finds Fyr and its packages.
 *
 * @param from Relative to this project.
 */
export async function companyWorkshop(from: string): Promise<Workshop> {
	const folder = await mkdtemp(join(farFolder(), 'fyr-company-'));
	const root = join(folder, from);
	const isOwn = (path: string): boolean => !/\/(\.astro|\.cache|dist|node_modules)$/.test(path);
	await cp(from, root, { recursive: true, filter: isOwn });
	await shareWith(folder, 'node_modules', 'src');
	return workshopIn(folder, foldersOf({ root }));
}

/** Fails with what a build printed. */
export function expectBuilt({ succeeded, output }: Built): void {
	expect(succeeded, output).toBe(true);
}

/** One that shares no parent with this project: a company's own folder lies anywhere. */
function farFolder(): string {
	const top = (path: string): string | undefined => path.split('/', 2)[1];
	const here = top(import.meta.dirname);
	return [tmpdir(), '/var/tmp'].find((folder) => top(folder) !== here) ?? tmpdir();
}

/** Let a folder have what this project has under these names. */
async function shareWith(folder: string, ...names: string[]): Promise<void> {
	for (const name of names) {
		await symlink(join(import.meta.dirname, '../..', name), join(folder, name));
	}
}

function workshopIn(folder: string, folders: Folders): Workshop {
	return {
		root: folders.root,
		folders,
		content: folders.content,
		dist: folders.out,
		build: (force = false) =>
			build({ folders, force, skipBroken: false, notesAddresses: false }, userEnvironment()),
		clear: () => rm(folder, { recursive: true }),
	};
}
