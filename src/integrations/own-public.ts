import { createReadStream, statSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { getMimeType } from 'hono/utils/mime';
import type { Plugin } from 'vite';
import { decode } from '../model/target.ts';
import { publicFiles } from '../read/list-files.ts';
import type { Folders } from '../read/project.ts';
import type { BuildStep } from './build-step.ts';

/**
 * Files of `public/` in the content itself. Astro publishes those of one folder, the project's; where
 * both have a file of one name, the content's is published.
 */
export function ownPublic({ content }: Folders): BuildStep {
	const folder = join(content, 'public');
	return {
		name: 'own-public',
		end: async (dist) => {
			for (const [name, path] of publicFiles({ public: [folder] })) {
				const to = join(dist, name);
				// Not written into: a page of that name may be one that is kept.
				await rm(to, { force: true });
				await cp(path, to);
			}
		},
	};
}

/** The same in `dev`: each when it is asked for. */
export const ownPublicWhenAsked = ({ content }: Folders): Plugin => ({
	name: 'fyr:own-public',
	apply: 'serve',
	configureServer: (server) => {
		const folder = join(content, 'public');
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
