import { createReadStream, existsSync, statSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { getMimeType } from 'hono/utils/mime';
import type { Plugin } from 'vite';
import { decode } from '../model/target.ts';
import { publicFiles } from '../read/list-files.ts';
import type { Folders } from '../read/project.ts';

/**
 * Files of `public/` in the content itself. Astro publishes those of one folder, the project's; where
 * both have a file of one name, the content's is published.
 */
export function ownPublic({ content }: Folders): AstroIntegration {
	const folder = join(content, 'public');
	return {
		name: 'fyr:own-public',
		hooks: {
			'astro:config:setup': ({ command, updateConfig }) => {
				if (command === 'dev') updateConfig({ vite: { plugins: [whenAsked(folder)] } });
			},
			'astro:build:done': async ({ dir }) => {
				for (const [name, path] of existsSync(folder) ? publicFiles({ public: [folder] }) : []) {
					await cp(path, join(fileURLToPath(dir), name));
				}
			},
		},
	};
}

const whenAsked = (folder: string): Plugin => ({
	name: 'fyr:own-public',
	configureServer: (server) => {
		server.middlewares.use((request, response, next) => {
			const [path = ''] = (request.url ?? '').split('?');
			const file = join(folder, decode(path));
			if (
				!file.startsWith(join(folder, '/')) ||
				!statSync(file, { throwIfNoEntry: false })?.isFile()
			) {
				return next();
			}
			response.setHeader('Content-Type', getMimeType(file) ?? 'application/octet-stream');
			createReadStream(file).pipe(response);
		});
	},
});
