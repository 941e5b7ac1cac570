import { hash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOfPath, hrefOf, MANIFEST_FILE, offlinePath, WORKER_PATH } from '../addresses.ts';
import type { Project } from '../read/project.ts';
import type { BuildStep } from './build-step.ts';

/**
 * `sw.js`, which keeps what was read; or, where the site has none, one that takes away what an earlier build
 * has put into browsers.
 */
export function offlineWorker({ site }: Pick<Project, 'site'>): BuildStep {
	return {
		name: 'offline-worker',
		end: (dist) => {
			const name = site.offline ? 'worker' : 'no-worker';
			const code = readFileSync(new URL(`../offline/${name}.js`, import.meta.url), 'utf8');
			const facts = `const SITE = ${JSON.stringify(factsOf(dist, site))};\n`;
			writeFileSync(join(dist, fileOfPath(WORKER_PATH)), facts + code);
			return Promise.resolve();
		},
	};
}

/** What the worker has to know of a build. */
function factsOf(dist: string, { locales, base }: Project['site']) {
	const read = (file: string): string => readFileSync(join(dist, file), 'utf8');
	const pages = locales.map(({ code }) => read(fileOfPath(offlinePath(code))));
	const files = pages.flatMap((page) => page.match(/\/_astro\/[\w.-]+\.(?:css|js)\b/g) ?? []);
	return {
		// Another one whenever a text changes, or what readers without a connection are told.
		version: hash('sha256', [read(MANIFEST_FILE), ...pages].join('\n')).slice(0, 12),
		locales: locales.map(({ code }) => code),
		/** What the page for who has no connection is made of: few read it while they have one. */
		files: [...new Set(files)].map((file) => hrefOf({ base }, file)),
	};
}
