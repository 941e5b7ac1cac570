import { readdir, rename, rmdir } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Static hosts look for `/{locale}/404.html`; Astro writes only the topmost 404 page as a file. */
export function localNotFound(): AstroIntegration {
	return {
		name: 'fyr:local-not-found',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const dist = fileURLToPath(dir);
				for (const entry of await readdir(dist)) {
					const folder = join(dist, entry, '404');
					if (!existsSync(join(folder, 'index.html'))) continue;
					await rename(join(folder, 'index.html'), `${folder}.html`);
					await rmdir(folder);
				}
			},
		},
	};
}
