import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { CannotRun } from '../../model/cannot-run.ts';
import { foldersOf, type Folders } from '../../read/folders.ts';

/** What a person says of where a help center is. */
export interface Named {
	/** Folder in which the command was typed. */
	cwd: string;
	/** `FYR_CONTENT` names another content folder than `content/`. */
	environment: NodeJS.ProcessEnv;
	/** `--root`. */
	root?: string | undefined;
	/** `--out`. */
	out?: string | undefined;
}

/**
 * The folders of the help center that a command is about: the one named, else the one that the current
 * folder lies in.
 *
 * @throws {CannotRun} If there is no `site.yaml`.
 */
export function findProject({ cwd, environment, root: named, out }: Named): Folders {
	const content = environment['FYR_CONTENT'] || undefined;
	const root = named === undefined ? (rootAbove(cwd) ?? cwd) : resolve(cwd, named);
	const folders = foldersOf({
		root,
		...(content !== undefined && { content: resolve(cwd, content) }),
		...(out !== undefined && { out: resolve(cwd, out) }),
	});
	if (existsSync(join(folders.content, 'site.yaml'))) return folders;
	throw new CannotRun(
		`There is no site.yaml in "${folders.content}". ${content ? 'FYR_CONTENT must name a folder that holds one.' : advice}`,
	);
}

const advice =
	'Run this in the folder of a help center, name that with --root, or make one: npx fyr init my-help';

/** The nearest folder, from this one upwards, that holds a help center. */
function rootAbove(folder: string): string | undefined {
	if (existsSync(join(folder, 'content/site.yaml'))) return folder;
	const parent = dirname(folder);
	return parent === folder ? undefined : rootAbove(parent);
}
