import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { getMimeType } from 'hono/utils/mime';
import type { Connect, Plugin } from 'vite';
import type { Folders } from '../read/project.ts';
import { makeFile } from './published-files/make-file.ts';
import { publishable } from './published-files/publishable.ts';
import { encodeAhead, publishFiles, type OnMade } from './published-files/publish-files.ts';

/**
 * Pictures and other files beside articles: whatever a page names is published, and nothing else. What
 * articles show is encoded while pages are rendered; in `dev`, each when it is asked for.
 */
export function publishedFiles(folders: Folders): AstroIntegration {
	let endEncoding = (): Promise<void> => Promise.resolve();
	return {
		name: 'fyr:published-files',
		hooks: {
			'astro:config:setup': ({ command, updateConfig }) => {
				if (command === 'dev') updateConfig({ vite: { plugins: [whenAsked(folders)] } });
			},
			'astro:build:start': ({ logger }) => {
				endEncoding = encodeAhead(folders, tellingOf(logger));
			},
			'astro:build:done': async ({ dir, logger }) => {
				await endEncoding();
				await publishFiles(folders, fileURLToPath(dir), tellingOf(logger));
			},
		},
	};
}

const tellingOf =
	(logger: AstroIntegrationLogger): OnMade =>
	(name, { done, toDo }) =>
		logger.info(`made ${name}, ${done} of ${toDo}`);

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
