import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { getMimeType } from 'hono/utils/mime';
import type { Connect, Plugin } from 'vite';
import type { Folders } from '../read/project.ts';
import { makeFile } from './published-files/make-file.ts';
import { publishable } from './published-files/publishable.ts';
import { publishFiles } from './published-files/publish-files.ts';

/**
 * Pictures and other files beside articles: after the pages are written, whatever a page names is made
 * and published, and nothing else; in `dev`, each when it is asked for.
 */
export function publishedFiles(folders: Folders): AstroIntegration {
	return {
		name: 'fyr:published-files',
		hooks: {
			'astro:config:setup': ({ command, updateConfig }) => {
				if (command === 'dev') updateConfig({ vite: { plugins: [whenAsked(folders)] } });
			},
			'astro:build:done': async ({ dir, logger }) => {
				await publishFiles(folders, fileURLToPath(dir), (name) => logger.info(`made ${name}`));
			},
		},
	};
}

const whenAsked = (folders: Folders): Plugin => ({
	name: 'fyr:published-files',
	configureServer: (server) => () => {
		// In front of Astro's own handlers, which put themselves first too.
		server.middlewares.stack.unshift({ route: '', handle: answer(folders) });
	},
});

const answer =
	(folders: Folders): Connect.NextHandleFunction =>
	(request, response, next) => {
		const [path = ''] = (request.url ?? '').split('?');
		const name = /\/_astro\/([^/]+)$/.exec(path)?.[1];
		if (name === undefined) return next();
		const file = publishable(folders).get(name);
		if (!file) return next();
		makeFile(folders, name, file).then(({ bytes }) => {
			response.setHeader('Content-Type', getMimeType(name) ?? 'application/octet-stream');
			response.end(bytes);
		}, next);
	};
