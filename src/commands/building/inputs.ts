import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { PUBLISHED_FILE } from '../../model/published.ts';
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

/**
 * What else lies in the company's folder: versions, `fyr.config.ts`, and whatever that or an article
 * leads to. Only Vite knows which of it, so all of it counts.
 */
function filesBesideContent({ root, content, public: own, out }: Project): string[] {
	const elsewhere = [content, ...own, out];
	return readdirSync(root, { withFileTypes: true })
		.filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
		.map((entry) => ({ entry, path: join(root, entry.name) }))
		.filter(({ path }) => !elsewhere.includes(path))
		.flatMap(({ entry, path }) => {
			if (entry.isFile()) return [path];
			return entry.isDirectory() ? [...listFiles(path)].map((file) => join(path, file)) : [];
		})
		.filter((path) => !elsewhere.some((folder) => path.startsWith(folder + sep)));
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
