import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { hasErrors } from '../model/find-problems.ts';
import type { Problem } from '../model/problem.ts';
import type { Records } from '../model/records.ts';
import { brokenFiles, withoutFiles } from '../model/skip-broken.ts';
import { cacheFolder } from './cache-folder.ts';
import { checkContent } from './check-content.ts';
import { contentRoot } from './content-root.ts';
import { publicFolder } from './list-files.ts';
import { problemsText } from './problems-text.ts';
import { readContent } from './read-content.ts';
import { writeRecords } from './records-file.ts';
import { diskTextCache } from './text-cache.ts';

/** An entry of Astro's store, without what Astro adds. */
interface Entry {
	id: string;
	data: Record<string, string>;
	/** Changes when the entry does. */
	digest: string;
	/** Source of an article that has a module of its own, relative to the content root. */
	file?: string;
}

/** One entry that changes whenever the content does, so that `dev` makes its pages anew. */
export function fingerprint(): Loader {
	return contentLoader(({ fingerprint }) => [
		{ id: 'content', data: { fingerprint }, digest: fingerprint },
	]);
}

/** Every article that holds code, by locale and id. */
export function codeArticles(): Loader {
	return contentLoader(({ records }) =>
		records.articles
			.filter(({ usesCode }) => usesCode)
			.map(({ locale, id, file, digest }) => ({ id: `${locale}/${id}`, data: {}, digest, file })),
	);
}

/**
 * Astro loader for one kind of entry. All of them share one reading of the content root, and the
 * first to run reports every problem of it.
 */
function contentLoader(entriesOf: (latest: Latest) => readonly Entry[]): Loader {
	return {
		name: 'fyr',
		load: (context) => {
			const root = contentRoot();
			const refill = (): void => fill(context, entriesOf(current(root, context)));
			refill();
			if (context.watcher) follow(context, root, refill);
			return Promise.resolve();
		},
	};
}

/** Set for a build that leaves out files with errors instead of stopping at them. */
export const SKIP_BROKEN = 'FYR_SKIP_BROKEN';

/** The content as it was last read. */
interface Latest {
	records: Records;
	/** Changes whenever a record does. */
	fingerprint: string;
}

/** The one reading that all collections are filled from. */
let latest: Latest | undefined;

function current(root: string, context: LoaderContext): Latest {
	if (latest) return latest;
	const texts = diskTextCache(cacheFolder(root, 'texts'));
	const content = readContent(root, texts);
	const problems = checkContent(content);
	const skips = process.env[SKIP_BROKEN] === '1';
	const records = skips
		? withoutFiles(content.records, brokenFiles(content, problems))
		: content.records;
	// In `dev` a page may still be made of a text that has just been edited.
	if (!context.watcher) texts.prune();
	latest = { records, fingerprint: writeRecords(root, records) };
	if (!skips) report(problems, context);
	return latest;
}

/** Collections to fill again when a file changes, by name. */
const refills = new Map<string, () => void>();

/** Editors write a file in several strokes; the last of them counts. Milliseconds. */
const SETTLE = 60;

/** In `dev`: read everything once more after a change, and fill every collection from that. */
function follow(
	{ collection, watcher, logger }: LoaderContext,
	root: string,
	refill: () => void,
): void {
	const isFirst = refills.size === 0;
	refills.set(collection, refill);
	if (!isFirst) return;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const refillAll = (): void => {
		latest = undefined;
		for (const each of refills.values()) each();
	};
	watcher?.add([root, publicFolder]);
	watcher?.on('all', (_event, path) => {
		if (![root, publicFolder].some((folder) => path.startsWith(folder))) return;
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

/** In `dev` a writer sees the problems and goes on; a build with errors stops, with all of them. */
function report(problems: Problem[], { logger, watcher }: LoaderContext): void {
	if (!hasErrors(problems)) return;
	const text = problemsText(problems);
	if (watcher) logger.warn(text);
	else throw new ContentError(text);
}

/** Its message is the whole story; a stack would only hide it. */
class ContentError extends Error {
	override name = 'ContentError';
	override stack = '';
}

function fill({ store, config }: LoaderContext, entries: readonly Entry[]): void {
	// Emptied first: Astro rewrites its list of modules only for a store that changes, and the list it
	// has may be that of another content root. All at once, so that no page meets an empty store.
	store.clear();
	for (const { file, ...entry } of entries) {
		const filePath = file === undefined ? {} : { filePath: pathFrom(config.root, file) };
		store.set({ ...entry, ...filePath, deferredRender: file !== undefined });
	}
}

/** Astro wants paths relative to the project. */
function pathFrom(projectRoot: URL, file: string): string {
	return relative(fileURLToPath(projectRoot), `${contentRoot()}/${file}`);
}
