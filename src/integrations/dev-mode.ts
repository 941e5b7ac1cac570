import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Connect, Plugin } from 'vite';
import type { Config } from '../feedback/config.ts';
import { feedbackMiddleware } from '../feedback/dev.ts';
import { addArticleReport } from '../feedback/article-report.ts';
import { parseManifest, type Manifest } from '../feedback/manifest.ts';
import { createFeedback } from '../feedback/create-feedback.ts';
import { createHelpCenter } from '../model/help-center.ts';
import { manifestOf } from '../model/manifest.ts';
import { homePath, hrefOf, pathWithin, searchBundlePath, withSlash } from '../addresses.ts';
import { decode } from '../model/target.ts';
import { cacheFolder } from '../read/cache-folder.ts';
import type { Folders, Project } from '../read/project.ts';
import { recordsIfAny } from '../read/records-file.ts';
import { today } from '../read/today.ts';
import type { Site } from '../schema/site.ts';
import { errorsNotice } from './dev-errors.ts';
import { ERRORS_PATH } from './errors-path.ts';
import { fileAt } from '../serve/files.ts';

/** Where the votes of readers are, and who may send them. */
export type DevVotes = Pick<Config, 'store' | 'origins' | 'hosts'>;

/**
 * What is different in `npm run dev`: drafts are shown, and the endpoint is there, so that a writer
 * sees the form at work, and what readers said with it.
 */
export function devMode(project: Project, votes: DevVotes | undefined): AstroIntegration {
	return {
		name: 'fyr:dev-mode',
		hooks: {
			'astro:config:setup': ({ command, updateConfig, injectScript }) => {
				const isDev = command === 'dev';
				const scripts = isDev ? [readersAnswers, notice] : [];
				for (const each of scripts) injectScript('page', `import ${JSON.stringify(each)};`);
				updateConfig({
					// In `dev` the folder is taken off each request: Astro's server knows ASCII folders only.
					...(isDev && { base: '/' }),
					vite: {
						// By the command, not by NODE_ENV: no shell may publish drafts by a variable it has set.
						define: { __FYR_DEV__: String(isDev) },
						plugins: isDev && votes ? [endpoint(project, votes)] : [],
					},
				});
			},
		},
	};
}

/** Shows a writer what readers said, on the page they said it of. */
const readersAnswers = fileURLToPath(new URL('./dev-said.ts', import.meta.url));

/** Shows a writer the errors of the file that a page is made from. */
const notice = fileURLToPath(new URL('./dev-notice.ts', import.meta.url));

const endpoint = (project: Project, { store, origins, hosts }: DevVotes): Plugin => ({
	name: 'fyr:feedback',
	enforce: 'post',
	configureServer: async (server) => {
		const { site } = project;
		// A writer's own votes are tries: they stay apart from those of readers, which are shown.
		const tries = `sqlite:${join(cacheFolder(project, 'tries'), 'feedback.db')}`;
		const feedback = await createFeedback({
			origins,
			hosts,
			store: tries,
			manifest: () => currentManifest(project),
		});
		addArticleReport(feedback.app, { store, manifest: feedback.manifest });
		server.httpServer?.once('close', () => void feedback.close());
		// In front of Astro's own handlers, which put themselves first too and answer 404 to a path
		// without a slash at its end.
		return () => {
			server.middlewares.stack.unshift(
				{ route: '', handle: withoutFolder(site) },
				{ route: '', handle: pageWithFileName(site) },
				{ route: '', handle: feedbackMiddleware(feedback.app) },
				{ route: '', handle: searchOfLastBuild(project) },
				{ route: '', handle: errorsOfPage(project) },
			);
		};
	},
});

const errorsOfPage =
	(project: Project): Connect.NextHandleFunction =>
	(request, response, next) => {
		const { site } = project;
		const { pathname, searchParams } = new URL(request.url ?? '/', site.origin);
		if ((pathWithin(site, pathname) ?? pathname) !== ERRORS_PATH) return next();
		const page = decode(searchParams.get('page') ?? '/');
		response.setHeader('Content-Type', 'text/html; charset=utf-8');
		errorsNotice(project, pathWithin(site, page) ?? page).then((html) => response.end(html), next);
	};

/** A search index is made of built pages; until the next build, `dev` searches the last one. */
const searchOfLastBuild =
	({ site, out }: Project): Connect.NextHandleFunction =>
	(request, response, next) => {
		const [asked = ''] = (request.url ?? '').split('?');
		const path = decode(asked);
		if (!site.locales.some(({ code }) => path.startsWith(searchBundlePath(code)))) return next();
		fileAt(out, path, '').then((file) => {
			if (!file) return next();
			for (const [name, value] of Object.entries(file.headers)) response.setHeader(name, value);
			createReadStream(file.file).pipe(response);
		}, next);
	};

/** A site that lies in a folder of its host: what is asked for in that folder is what Astro has at its top. */
const withoutFolder =
	(site: Site): Connect.NextHandleFunction =>
	(request, response, next) => {
		if (site.base === '') return next();
		const [asked = '', ...query] = (request.url ?? '').split('?');
		if (asked === '/' || decode(asked) === site.base) {
			response.writeHead(302, { Location: encodeURI(hrefOf(site, '/')) }).end();
			return;
		}
		const path = pathWithin(site, decode(asked));
		if (path !== undefined) request.url = [encodeURI(path), ...query].join('?');
		next();
	};

/** A page that a build writes as a file, `/sv/notices.html`, is to Astro's server one as all others. */
const pageWithFileName =
	({ locales }: Site): Connect.NextHandleFunction =>
	(request, _response, next) => {
		const [path = '', ...query] = (request.url ?? '').split('?');
		const isInLocale = locales.some(({ code }) => path.startsWith(homePath(code)));
		if (isInLocale && path.endsWith('.html')) request.url = [withSlash(path), ...query].join('?');
		next();
	};

/** Made for each vote from the files as they are: in `dev` there is no build to ask. */
/** Of what pages are made from; to read the content again would take as long as all pages do. */
function currentManifest(folders: Folders): Manifest | undefined {
	const records = recordsIfAny(folders);
	if (!records) return undefined;
	return parseManifest(
		manifestOf(createHelpCenter(records, { today: today(records.site.timeZone), drafts: true })),
	);
}
