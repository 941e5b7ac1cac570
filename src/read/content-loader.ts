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
import { readContent, type Content } from './read-content.ts';
import { noteShownFiles } from './shown-files.ts';
import { diskTextCache } from './text-cache.ts';

/** What one collection holds of a content root: id → entry. */
export type Selection = (records: Records) => Iterable<readonly [id: string, data: object]>;

/**
 * Astro loader for one kind of record. All of them share one reading of the content root, and the
 * first to run reports every problem of it.
 */
export function contentLoader(select: Selection): Loader {
	return {
		name: 'fyr',
		load: async (context) => {
			const root = contentRoot();
			const refill = (): Promise<void> => fill(context, select, current(root, context));
			await refill();
			if (context.watcher) follow(context, root, refill);
		},
	};
}

/** Set for a build that leaves out files with errors instead of stopping at them. */
export const SKIP_BROKEN = 'FYR_SKIP_BROKEN';

/** The one reading that all collections are filled from. */
let reading: Content | undefined;

function current(root: string, context: LoaderContext): Content {
	if (reading) return reading;
	const texts = diskTextCache(cacheFolder(root, 'texts'));
	const content = readContent(root, texts);
	const problems = checkContent(content);
	const skips = process.env[SKIP_BROKEN] === '1';
	reading = skips
		? { ...content, records: withoutFiles(content.records, brokenFiles(content, problems)) }
		: content;
	noteShownFiles(root, reading.records);
	// In `dev` a page may still be made of a text that has just been edited.
	if (!context.watcher) texts.prune();
	if (!skips) report(problems, context);
	return reading;
}

/** Collections to fill again when a file changes, by name. */
const refills = new Map<string, () => Promise<void>>();

/** Editors write a file in several strokes; the last of them counts. Milliseconds. */
const SETTLE = 60;

/** In `dev`: read everything once more after a change, and fill every collection from that. */
function follow(
	{ collection, watcher, logger }: LoaderContext,
	root: string,
	refill: () => Promise<void>,
): void {
	const isFirst = refills.size === 0;
	refills.set(collection, refill);
	if (!isFirst) return;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const refillAll = async (): Promise<void> => {
		reading = undefined;
		for (const each of refills.values()) await each();
	};
	watcher?.add([root, publicFolder]);
	watcher?.on('all', (_event, path) => {
		if (![root, publicFolder].some((folder) => path.startsWith(folder))) return;
		clearTimeout(timer);
		timer = setTimeout(() => {
			refillAll().catch((error: unknown) => {
				logger.error(String(error));
			});
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

async function fill(context: LoaderContext, select: Selection, content: Content): Promise<void> {
	const { store, generateDigest, parseData, config } = context;
	const entries: Parameters<typeof store.set>[0][] = [];
	for (const [id, plain] of select(content.records)) {
		const raw = { ...plain } as Record<string, unknown>;
		const filePath = filePathOf(raw, config.root);
		const place = filePath === undefined ? {} : { filePath };
		const data = await parseData({ id, data: raw, ...place });
		// An article with code has a module of its own, which `render()` loads.
		const deferredRender = raw['usesCode'] === true;
		entries.push({ id, data, digest: generateDigest(raw), deferredRender, ...place });
	}
	// Emptied first: Astro rewrites its list of pictures only for a store that changes, and the list it
	// has may be that of another content root. All at once, so that no page meets an empty store.
	store.clear();
	for (const entry of entries) store.set(entry);
}

/** Astro wants paths relative to the project, for pictures that are named from a file. */
function filePathOf(data: Record<string, unknown>, projectRoot: URL): string | undefined {
	const file = data['file'];
	if (typeof file !== 'string') return undefined;
	return relative(fileURLToPath(projectRoot), `${contentRoot()}/${file}`);
}
