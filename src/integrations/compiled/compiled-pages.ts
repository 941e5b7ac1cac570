import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { cp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroPrerenderer } from 'astro';
import nodeLogger from 'astro/logger/node';
import { StaticPaths, type StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import { errorCode } from '../../error-code.ts';
import { cacheFolder } from '../../read/cache-folder.ts';
import type { Folders } from '../../read/project.ts';
import { isRunning } from '../../serve/is-running.ts';
import { codeVersion } from '../../version.ts';
import type { ProjectModule } from '../project-module.ts';
import type { PagesCode } from './pages-code.ts';
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
 * @param out Folder that Astro builds into.
 */
export function keeping(astro: AstroPrerenderer, code: PagesCode, out: string): AstroPrerenderer {
	return {
		...astro,
		async setup() {
			await astro.setup?.();
			await keep(code, out);
		},
	};
}

/** Keep the code that Vite has just compiled. @param out Folder that Astro builds into. */
export async function keep(code: PagesCode, out: string): Promise<void> {
	// Where pages are built into a folder elsewhere, Astro has the code beside it.
	if (!existsSync(join(out, COMPILED))) return;
	const { isPlain, key, own, shared } = code;
	await keepIn(join(own, key), out);
	await forgetOthers(own, key);
	if (!isPlain || shared === undefined) return;
	await keepIn(join(shared, key), out);
	// Other help centers may be at another path of their host.
	await forgetOthers(shared, codeVersion());
}

async function keepIn(kept: string, out: string): Promise<void> {
	const made = `${kept}.new.${randomUUID()}.${process.pid}`;
	for (const name of [COMPILED, CLIENT]) {
		await cp(join(out, name), join(made, name), { recursive: true });
	}
	// Renamed, so that code that was kept in part is not taken for whole. What is there already is the same
	// under other names, and stays: another build may be running it.
	await rename(made, kept).catch(async (error: unknown) => {
		if (!['ENOTEMPTY', 'EEXIST'].includes(errorCode(error))) throw error;
		await rm(made, { recursive: true });
	});
}

/** @param kept How the names of all begin that stay. */
async function forgetOthers(store: string, kept: string): Promise<void> {
	for (const name of await readdir(store)) {
		const isAtWork = isRunning(Number(/\.(\d+)$/.exec(name)?.[1]));
		if (!name.startsWith(kept) && !isAtWork) {
			await rm(join(store, name), { recursive: true, force: true });
		}
	}
}

/** Where it is kept; nothing where it is not compiled. */
function keptFolder({ key, own, shared = own }: PagesCode): string | undefined {
	return [shared, own].map((store) => join(store, key)).find((folder) => existsSync(folder));
}

export function isCompiled(code: PagesCode): boolean {
	return keptFolder(code) !== undefined;
}

/** Whether a build by this version of Fyr has compiled pages with what this help center adds to them. */
export function hasCompiledOwn(folders: Folders): boolean {
	const names = readdirSync(cacheFolder(folders, 'compiled'));
	return names.some((name) => name.startsWith(codeVersion()));
}

/**
 * The code that was kept: what Astro would do with it, without Astro.
 *
 * @throws {RangeError} If none was.
 */
export function openCompiled(code: PagesCode, project: ProjectModule): AstroPrerenderer {
	const kept = keptFolder(code);
	if (kept === undefined) throw new RangeError(`No pages are compiled under ${code.key}.`);
	let app: PagesApp;
	return {
		name: 'fyr',
		async setup() {
			await cp(join(kept, CLIENT), join(project.folders.out, CLIENT), { recursive: true });
			if (code.isPlain) globalThis.fyrProject = project;
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
