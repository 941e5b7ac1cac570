import { MANIFEST_FILE } from '../addresses.ts';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { terminalLog, type Log } from './log.ts';
import { addFormer, parseManifest, revisionsIn, type Manifest } from './manifest.ts';
import { FORMER_DAYS } from './store/port.ts';
import { DAY_MS } from './weeks.ts';

export interface ManifestFileOptions {
	/** Told why a changed file is not used. */
	log?: Log;
	/** Milliseconds between two looks at the file; a look is a system call. */
	every?: number;
	/** Monotonic milliseconds. */
	clock?: () => number;
}

/** Milliseconds for which editions of manifests before are taken. */
const GRACE_MS = FORMER_DAYS * DAY_MS;

/** What the build writes, and what it wrote formerly: either name means either file. */
const NAMES = [MANIFEST_FILE, 'manifest.json'];

/** The manifest of a build, by whichever of its names it is there; the newer wins. */
export function presentManifest(path: string): string {
	if (!NAMES.includes(basename(path))) return path;
	const there = NAMES.map((name) => join(dirname(path), name)).find((file) => existsSync(file));
	return there ?? path;
}

/**
 * The newest manifest in a file: read again when the file changes, and the previous one kept while
 * the file is missing, half written or wrong. `undefined` until there has been a good one.
 */
export function manifestFile(named: string, options: ManifestFileOptions = {}) {
	const { log = terminalLog, every = 1000, clock = () => performance.now() } = options;
	let manifest: Manifest | undefined;
	let changedAt = 0;
	let lookedAt = -Infinity;
	let seen = '';

	return function currentManifest(): Manifest | undefined {
		if (clock() - lookedAt < every) return manifest;
		lookedAt = clock();
		if (manifest && clock() - changedAt > GRACE_MS) manifest.former = new Map();
		const path = presentManifest(named);
		const stamp = stampOf(path);
		if (stamp === seen) return manifest;
		seen = stamp;
		try {
			const next = parseManifest(JSON.parse(readFileSync(path, 'utf8')));
			if (manifest) {
				next.former = manifest.former;
				addFormer(next, revisionsIn(manifest));
			}
			[manifest, changedAt] = [next, clock()];
		} catch (error) {
			const kept = manifest ? 'The previous one stays in use.' : 'Run: npm run build';
			log('warn', `The manifest ${path} cannot be used: ${reason(error)} ${kept}`);
		}
		return manifest;
	};
}

/** Changes whenever the file does; sizes tell apart two writes within one tick of the file's clock. */
function stampOf(path: string): string {
	const stats = statSync(path, { throwIfNoEntry: false });
	return stats ? `${stats.mtimeMs} ${stats.size}` : 'missing';
}

function reason(error: unknown): string {
	if (error instanceof z.ZodError) return z.prettifyError(error).replaceAll('\n', ' ');
	return error instanceof Error ? `${error.message}.` : String(error);
}
