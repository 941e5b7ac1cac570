import { hash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { contentPolicy, policyText, type ContentPolicy } from '../model/content-policy.ts';
import type { Project } from '../read/project.ts';
import type { Site } from '../schema/site.ts';
import { codeVersion } from '../version.ts';
import type { PagesCode } from './compiled/pages-code.ts';
import { PageError } from './page-error.ts';
import { finishPage, type Finish } from './page-style/finish-page.ts';
import { pageStyle } from './page-style/page-style.ts';

/**
 * A prerenderer that lays the last hand on each page before it is written: it gets the style that it needs
 * at once, the address of the rest, and its policy.
 *
 * @param code That renders it.
 */
export function finishing(
	astro: AstroPrerenderer,
	{ out, site }: Project,
	{ isPlain }: PagesCode,
): AstroPrerenderer {
	let finish: Finish | undefined;
	return {
		...astro,
		name: 'fyr',
		async setup() {
			await astro.setup?.();
			finish = await splitStyle(out, site.base, policyOf(site));
		},
		async getStaticPaths() {
			const paths = await astro.getStaticPaths();
			// What a page that is kept was finished with: its style, and this.
			// With what a company adds a page is another; of that Astro knows what each page shows.
			const by = `${codeVersion()} ${isPlain ? 'plain' : 'own'}`;
			const last = `${finish?.loads ?? ''} ${finish?.loadsRest ?? ''} ${by}`;
			return paths.map((path) =>
				path.cacheKey === undefined ? path : { ...path, cacheKey: `${path.cacheKey} ${last}` },
			);
		},
		async render(request, options) {
			const rendered = await astro.render(request, options).catch((error: unknown) => {
				throw new PageError(request.url, error);
			});
			const { response, ...facts } =
				rendered instanceof Response ? { response: rendered } : rendered;
			const isPage = response.headers.get('Content-Type')?.startsWith('text/html') === true;
			if (!isPage || !finish) return rendered;
			return {
				...facts,
				response: new Response(finishPage(await response.text(), finish), response),
			};
		},
	};
}

/**
 * Take the one stylesheet that Vite wrote apart: into what pages hold themselves, and the rest, which is
 * written in its place.
 */
async function splitStyle(out: string, base: string, policy: ContentPolicy): Promise<Finish> {
	const folder = join(out, '_astro');
	const names = (await readdir(folder)).filter((name) => /^style\..*\.css$/.test(name));
	const [name] = names;
	if (name === undefined || names.length > 1)
		throw new Error(`There must be one stylesheet in ${folder}, not "${names.join('", "')}".`);
	const { inlineFor, rest, renamed } = pageStyle(await readFile(join(folder, name), 'utf8'));
	const restName = `rest.${hash('sha256', rest, 'hex').slice(0, 10)}.css`;
	await writeFile(join(folder, restName), rest);
	await rm(join(folder, name));
	return {
		loads: link(`${base}/_astro/${name}`),
		loadsRest: link(`${base}/_astro/${restName}`),
		inlineFor,
		renamed,
		policy: policyText(policy),
	};
}

/** The endpoint may be another site's. */
function policyOf({ origin, feedback }: Site): ContentPolicy {
	const endpoint = new URL(feedback.endpoint, origin).origin;
	return contentPolicy(endpoint === origin ? [] : [endpoint]);
}

function link(href: string): string {
	return `<link rel="stylesheet" href="${href}">`;
}
