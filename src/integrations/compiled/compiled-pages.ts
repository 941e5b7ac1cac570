import { existsSync, readdirSync } from 'node:fs';
import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroPrerenderer } from 'astro';
import nodeLogger from 'astro/logger/node';
import { StaticPaths, type StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import { cacheFolder } from '../../read/cache-folder.ts';
import type { Folders } from '../../read/project.ts';
import { codeVersion } from '../../version.ts';
import { NeedsAstro } from './needs-astro.ts';

/**
 * The code of all pages as Vite compiled it, kept from a build for those after it: to load and compile it
 * takes longer than to render what one edit changes.
 */

/** Where Astro has Vite put that code, in the folder that it builds into; it removes it at the end. */
const COMPILED = '.prerender';
/** Where files for browsers are, in that folder. */
const CLIENT = '_astro';

/**
 * Astro's own prerenderer, which first keeps the code that it is about to run.
 *
 * @param key Fingerprint of what the code was made from.
 */
export function keeping(astro: AstroPrerenderer, folders: Folders, key: string): AstroPrerenderer {
	return {
		...astro,
		async setup() {
			await astro.setup?.();
			await keep(folders, key);
		},
	};
}

/** Keep the code that Vite has just compiled. @param key Fingerprint of what it was made from. */
export async function keep(folders: Folders, key: string): Promise<void> {
	const kept = cacheFolder(folders, 'compiled');
	await rm(kept, { recursive: true });
	// Where pages are built into a folder elsewhere, Astro has the code beside it.
	if (!existsSync(join(folders.out, COMPILED))) return;
	for (const name of [COMPILED, CLIENT]) {
		await cp(join(folders.out, name), join(kept, name), { recursive: true });
	}
	// Last, so that code that was kept in part is not taken for whole.
	await writeFile(join(kept, `${key}.key`), '');
}

/**
 * Whether there is code that was kept under this key.
 *
 * @param key Where it is not known: any by this version of Fyr.
 */
export function hasCompiled(folders: Folders, key = codeVersion()): boolean {
	return readdirSync(cacheFolder(folders, 'compiled')).some((name) => name.startsWith(key));
}

/** The code that was kept: what Astro would do with it, without Astro. */
export function openCompiled(folders: Folders): AstroPrerenderer {
	const kept = cacheFolder(folders, 'compiled');
	let app: PagesApp;
	return {
		name: 'fyr',
		async setup() {
			await cp(join(kept, CLIENT), join(folders.out, CLIENT), { recursive: true });
			app = await appOf(join(kept, COMPILED));
		},
		getStaticPaths: () => new StaticPaths(app).getAll(),
		render: (request, { routeData }) => app.render(request, { routeData }),
	};
}

/** As much as we need of the application that Astro compiles pages into. */
interface PagesApp extends StaticPathsApp {
	setInternals: (internals: { pagesByKeys: ReadonlyMap<string, PageAssets> }) => void;
	setOptions: (options: object) => void;
	render: (request: Request, options: object) => Promise<Response>;
}

/** What Astro's build knows of a page beside its code. */
interface PageAssets {
	styles: { sheet: unknown; depth: number; order: number }[];
}

/** Told what Astro's own build would tell it, all of which stands in its manifest. */
async function appOf(folder: string): Promise<PagesApp> {
	const entry = readdirSync(folder).find((name) => name.startsWith('prerender-entry')) ?? '';
	// A cast, because Astro of the version we pin wrote it.
	const { app } = (await import(/* @vite-ignore */ pathToFileURL(join(folder, entry)).href)) as {
		app: PagesApp;
	};
	const pages = app.manifest.routes.map(({ routeData, styles }): [string, PageAssets] => [
		`${routeData.route}&${routeData.component}`,
		{ styles: styles.map((sheet, order) => ({ sheet, depth: 0, order })) },
	]);
	app.setInternals({ pagesByKeys: new Map(pages) });
	app.setOptions({
		settings: { scripts: [] },
		logger: { options: { destination: nodeLogger({}) } },
	});
	globalThis.astroAsset = {
		addStaticImage: () => {
			throw new NeedsAstro();
		},
	};
	return app;
}
