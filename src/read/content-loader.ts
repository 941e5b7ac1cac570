import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { hasErrors } from '../model/find-problems.ts';
import { openTexts } from './open-texts.ts';
import { problemsText } from './problems-text.ts';
import type { Folders } from './project.ts';
import { inMemory, type TextCache } from './text-cache.ts';
import {
	codeArticlesOf,
	readForPages,
	stopAtErrors,
	type CodeArticle,
	type ReadOptions,
} from './read-for-pages.ts';

/** What the loaders of one help center are told. */
export interface LoaderOptions extends ReadOptions {
	/** The articles that hold code, where they are known: then nothing is read. */
	codeArticles?: readonly CodeArticle[] | undefined;
}

/** What Astro must know of the content as it was last read. */
interface Latest {
	/** Changes whenever a record does. */
	fingerprint: string;
	codeArticles: readonly CodeArticle[];
}

/** An entry of Astro's store, without what Astro adds. */
interface Entry {
	id: string;
	data: Record<string, string>;
	/** Changes when the entry does. */
	digest: string;
	/** Source of an article that has a module of its own, relative to the content root. */
	file?: string;
}

/**
 * Astro loaders for one help center, one for each kind of entry. All of them share one reading of the
 * content, and the first to run reports every problem of it.
 */
export function contentLoaders({ codeArticles: given, ...options }: LoaderOptions) {
	const { folders } = options;
	let latest: Latest | undefined;
	let known: TextCache | undefined;
	/** Collections to fill again when a file changes, by name. */
	const refills = new Map<string, () => void>();
	const refillAll = (): void => {
		latest = undefined;
		for (const refill of refills.values()) refill();
	};
	const loader = (entriesOf: (latest: Latest) => readonly Entry[]): Loader => ({
		name: 'fyr',
		load: (context) => {
			const refill = (): void => {
				// In `dev` there is much to read again and again, and memory enough.
				if (context.watcher) known ??= inMemory(openTexts(folders));
				latest ??= given
					? { fingerprint: 'compiled', codeArticles: given }
					: read(options, context, known);
				fill(context, entriesOf(latest), folders);
			};
			refill();
			const isFirst = refills.size === 0;
			refills.set(context.collection, refill);
			if (isFirst) follow(context, folders, refillAll);
			return Promise.resolve();
		},
	});
	return {
		/** One entry that changes whenever the content does, so that `dev` makes its pages anew. */
		fingerprint: loader(({ fingerprint }) => [
			{ id: 'content', data: { fingerprint }, digest: fingerprint },
		]),
		/** Every article that holds code, by locale and id. */
		codeArticles: loader(({ codeArticles }) =>
			codeArticles.map(({ locale, id, file, digest }) => ({
				...{ id: `${locale}/${id}`, data: {}, digest, file },
			})),
		),
	};
}

function read(
	options: ReadOptions,
	{ watcher, logger }: LoaderContext,
	known: TextCache | undefined,
): Latest {
	const { records, fingerprint, problems } = readForPages(options, known);
	// In `dev` a writer sees the problems and goes on; a build with errors stops, with all of them.
	if (watcher && hasErrors(problems)) logger.warn(problemsText(problems));
	else if (!options.skipBroken) stopAtErrors(problems);
	return { fingerprint, codeArticles: codeArticlesOf(records) };
}

/** Editors write a file in several strokes; the last of them counts. Milliseconds. */
const SETTLE = 60;

/** In `dev`: read everything once more after a change, and fill every collection from that. */
function follow(
	{ watcher, logger }: LoaderContext,
	{ content, public: shared }: Folders,
	refillAll: () => void,
): void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const watched = [content, ...shared];
	watcher?.add(watched);
	watcher?.on('all', (_event, path) => {
		if (!watched.some((folder) => path.startsWith(folder))) return;
		clearTimeout(timer);
		timer = setTimeout(() => {
			try {
				refillAll();
			} catch (error) {
				logger.error(String(error));
			}
		}, SETTLE);
	});
}

function fill({ store, config }: LoaderContext, entries: readonly Entry[], folders: Folders): void {
	// Emptied first: Astro rewrites its list of modules only for a store that changes, and the list it
	// has may be that of another content root. All at once, so that no page meets an empty store.
	store.clear();
	for (const { file, ...entry } of entries) {
		const filePath =
			file === undefined ? {} : { filePath: pathFrom(config.root, folders.content, file) };
		store.set({ ...entry, ...filePath, deferredRender: file !== undefined });
	}
}

/** Astro wants paths relative to the project. */
function pathFrom(projectRoot: URL, root: string, file: string): string {
	return relative(fileURLToPath(projectRoot), join(root, file));
}
