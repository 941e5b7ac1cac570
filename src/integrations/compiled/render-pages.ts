import { existsSync, mkdirSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { hrefOf } from '../../addresses.ts';
import { publicFiles } from '../../read/list-files.ts';
import type { Project } from '../../read/project.ts';
import type { BuildStep } from '../build-step.ts';
import {
	forgetPages,
	keepPage,
	removePage,
	restorePage,
	writeKept,
	type KeptList,
} from './kept-pages.ts';

/** Pages that are read or written at once, since each waits for the disk. */
const AT_ONCE = 8;

type Page = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/**
 * Build a site from compiled pages as Astro would: render what has changed, restore all else.
 *
 * @param prerenderer Runs the compiled pages.
 * @param kept What the last build kept.
 */
export async function renderPages(
	project: Project,
	prerenderer: AstroPrerenderer,
	kept: KeptList,
	steps: readonly BuildStep[],
): Promise<void> {
	const { out } = project;
	const sayAs =
		({ name }: BuildStep) =>
		(line: string) =>
			console.log(`[fyr:${name}] ${line}`);
	await rm(out, { recursive: true, force: true });
	await mkdir(out, { recursive: true });
	for (const step of steps) step.begin?.(sayAs(step));
	for (const [name, path] of publicFiles({ public: project.public.slice(-1) })) {
		await cp(path, join(out, name));
	}
	await prerenderer.setup?.();
	const allPages = firstOfEach(await prerenderer.getStaticPaths());
	await forgetPages(project);
	const next: KeptList = { ...kept, routes: {} };
	for (const [name, route] of Object.entries(kept.routes)) {
		next.routes[name] = { ...route, paths: {} };
	}
	const locales = new Set(project.site.locales.map(({ code }) => code));
	for (const { code, pages } of byLocale(allPages, kept)) {
		const queue = pages.values();
		const restored: string[] = [];
		const worker = async (): Promise<void> => {
			for (const page of queue)
				await makePage(page, { project, prerenderer, kept, next, restored });
		};
		await allOrFirst(Array.from({ length: AT_ONCE }, worker), () => pages.splice(0));
		if (restored.length > 0) console.log(restored.join('\n'));
		if (!locales.has(code)) continue;
		for (const step of steps) step.endLocale?.(code, out);
	}
	for (const file of filesOf(kept).difference(filesOf(next))) await removePage(project, file);
	await writeKept(project, next);
	const keys = new Map(
		allPages.flatMap((page): [string, string][] =>
			page.cacheKey === undefined ? [] : [[addressOf(page), page.cacheKey]],
		),
	);
	for (const step of steps) await step.end(out, sayAs(step), keys);
}

/**
 * Wait for all; where one fails, have the others end, and wait for that too: whoever builds after it
 * has the folder to itself.
 */
async function allOrFirst(works: readonly Promise<void>[], stop: () => void): Promise<void> {
	await Promise.all(works).catch(async (error: unknown) => {
		stop();
		await Promise.allSettled(works);
		throw error;
	});
}

/** Of two pages with one address the first is built. */
function firstOfEach(pages: readonly Page[]): Page[] {
	const seen = new Set<string>();
	return pages.filter(({ pathname }) => {
		const isNew = !seen.has(pathname);
		seen.add(pathname);
		return isNew;
	});
}

interface LocalePages {
	/** Of the locale; for pages of none, whatever their addresses begin with. */
	code: string;
	pages: Page[];
}

/** One locale after the other, those first of which something has changed: what follows takes longest there. */
function byLocale(pages: readonly Page[], kept: KeptList): LocalePages[] {
	const groups = Map.groupBy(pages, ({ pathname }) => pathname.split('/')[1] ?? '');
	const isKept = ({ pathname, route, cacheKey }: Page): boolean =>
		kept.routes[route.component]?.paths[pathname]?.cacheKey === cacheKey;
	return [...groups]
		.map(([code, pages]) => ({ code, pages, isKept: pages.every(isKept) }))
		.sort((a, b) => Number(a.isKept) - Number(b.isKept));
}

interface Making {
	project: Project;
	prerenderer: AstroPrerenderer;
	kept: KeptList;
	next: KeptList;
	/** What is printed of pages that are restored, all at once: they are thousands. */
	restored: string[];
}

async function makePage(
	page: Page,
	{ project, prerenderer, kept, next, restored }: Making,
): Promise<void> {
	const { pathname, route, cacheKey } = page;
	const { component } = route;
	const file = fileOf(page);
	const before = kept.routes[component]?.paths[pathname];
	const paths = (next.routes[component] ??= { dependencyHash: '', paths: {} }).paths;
	if (before && before.cacheKey === cacheKey) {
		const stamp = restorePage(project, before);
		if (stamp !== undefined) {
			restored.push(`  ├─ /${file} (restored)`);
			paths[pathname] = { ...before, stamp };
			return;
		}
	}
	const to = join(project.out, decodeURI(file));
	// What a company publishes under this name is published.
	if (existsSync(to)) return;
	console.log(`  ├─ /${file}`);
	const url = new URL(hrefOf(project.site, addressOf(page)), project.site.origin);
	const rendered = await prerenderer.render(new Request(url), { routeData: route });
	const response = rendered instanceof Response ? rendered : rendered.response;
	const body = Buffer.from(await response.arrayBuffer());
	if (cacheKey === undefined) {
		mkdirSync(dirname(to), { recursive: true });
		return writeFile(to, body);
	}
	const stamp = keepPage(project, file, body);
	if (stamp !== undefined) paths[pathname] = { ...before, cacheKey, outputFile: file, stamp };
}

/** Where Astro writes a page: relative, as an address is written. */
function fileOf({ pathname, route }: Page): string {
	const path = encodeURI(pathname).replace(/^\/|\/$/g, '');
	if (route.type === 'endpoint') return path;
	if (path === '404') return '404.html';
	return path === '' ? 'index.html' : `${path}/index.html`;
}

function addressOf({ pathname, route }: Page): string {
	return route.type === 'endpoint' ? pathname : pathname.replace(/\/?$/, '/');
}

function filesOf({ routes }: KeptList): Set<string> {
	const pages = Object.values(routes).flatMap(({ paths }) => Object.values(paths));
	return new Set(pages.map(({ outputFile }) => outputFile));
}
