import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PUBLISHED_FILE } from '../../model/published.ts';
import { filesBesideContent } from '../../read/files-beside-content.ts';
import { listFiles } from '../../read/list-files.ts';
import type { Project } from '../../read/project.ts';
import { today } from '../../read/today.ts';
import { codeVersion } from '../../version.ts';

/**
 * A fingerprint of all that a build is made from: the content, `public/`, the code, the settings and the
 * day. The addresses that a build itself notes are left out.
 *
 * @param settings Of this build: options, environment.
 * @returns `undefined` where the time of day matters, since a text names today.
 */
export function inputsOf(project: Project, settings: object): string | undefined {
	const day = today(project.site.timeZone).slice(0, 10);
	const hash = createHash('sha256');
	const facts = [codeVersion(), process.version, day, lastCommit(project.content), settings];
	hash.update(JSON.stringify(facts));
	for (const folder of [project.content, ...project.public].filter((each) => existsSync(each))) {
		for (const file of listFiles(folder)) {
			if (file === PUBLISHED_FILE) continue;
			const bytes = readFileSync(join(folder, file));
			if (/\.(mdx?|ya?ml)$/.test(file) && bytes.includes(day)) return undefined;
			hash.update(`\0${file}\0${bytes.length}\0`).update(bytes);
		}
	}
	for (const file of filesBesideContent(project))
		hash.update(`\0${file}\0`).update(readFileSync(file));
	return hash.digest('hex');
}

/** Articles show the day of the commit that last changed them. */
function lastCommit(root: string): string {
	try {
		const asked = ['-C', root, 'rev-parse', 'HEAD', '--is-shallow-repository'];
		return execFileSync('git', asked, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
	} catch {
		return '';
	}
}
