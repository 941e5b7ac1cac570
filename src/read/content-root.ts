import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { CannotRun } from '../model/cannot-run.ts';

/**
 * Folder of the content: `FYR_CONTENT`, else `content/`.
 *
 * @throws {CannotRun} If there is no `site.yaml` in it.
 */
export function contentRoot(environment: NodeJS.ProcessEnv = process.env): string {
	const named = environment['FYR_CONTENT'];
	const root = resolve(named === undefined || named === '' ? 'content' : named);
	if (!existsSync(resolve(root, 'site.yaml'))) {
		throw new CannotRun(
			`There is no site.yaml in "${root}". ${named ? 'FYR_CONTENT must name' : 'Run this in'} a folder that holds one.`,
		);
	}
	return root;
}
