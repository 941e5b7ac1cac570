import { getMimeType } from 'hono/utils/mime';
import type { Connect, Plugin } from 'vite';
import type { Folders } from '../read/project.ts';
import type { BuildStep, Say } from './build-step.ts';
import { makeFile } from './published-files/make-file.ts';
import { publishable } from './published-files/publishable.ts';
import { encodeAhead, publishFiles, type OnMade } from './published-files/publish-files.ts';

/**
 * Pictures and other files beside articles: whatever a page names is published, and nothing else. What
 * articles show is encoded while pages are rendered.
 */
export function publishedFiles(folders: Folders): BuildStep {
	let endEncoding = (): Promise<void> => Promise.resolve();
	return {
		name: 'published-files',
		begin: (say) => {
			endEncoding = encodeAhead(folders, telling(say));
		},
		end: async (dist, say) => {
			await endEncoding();
			await publishFiles(folders, dist, telling(say));
		},
	};
}

const telling =
	(say: Say): OnMade =>
	(name, { done, toDo }) =>
		say(`made ${name}, ${done} of ${toDo}`);

/** The same in `dev`: each when it is asked for. */
export const publishedWhenAsked = (folders: Folders): Plugin => ({
	name: 'fyr:published-files',
	apply: 'serve',
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
