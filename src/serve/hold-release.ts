import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../feedback/log.ts';
import {
	copySite,
	isSame,
	savedRelease,
	saveRelease,
	scanSite,
	type Release,
	type Stamps,
} from './release.ts';
import { homeFor, leaveHome, removeOthers } from './release-folder.ts';

export interface HoldOptions {
	/** Folder in which releases are kept. */
	keep: string;
	/** What is done with a release before it is served: compress it. */
	prepare: (folder: string) => Promise<unknown>;
	log: Log;
	/** Milliseconds between two looks at the built site, at least. */
	every?: number;
}

/** The release that is served. */
export interface HeldRelease {
	folder(): string;
	/** Stop looking for the next. */
	close(): Promise<void>;
}

/** A release that was served is kept for so many milliseconds, for answers that are being sent. */
const GRACE_MS = 60_000;

/** Looking takes no more than a fiftieth of the time, but once in ten seconds it is done. */
const LOOKING_SHARE = 50;
const LONGEST_PAUSE_MS = 10_000;

/**
 * Hold one release of a built site, and take the next as soon as that is whole: not while anything in the
 * built folder is still changing.
 *
 * @returns `undefined` where there is no built site.
 */
export async function holdRelease(
	source: string,
	{ keep, prepare, log, every = 1_000 }: HoldOptions,
): Promise<HeldRelease | undefined> {
	const home = await homeFor(source, keep);
	const note = join(home, 'release.json');
	let release: Release | undefined;
	let seen: Stamps | undefined;
	let made = Date.now();

	/** @returns Whether the built site as it is now is served. */
	const take = async (stamps: Stamps): Promise<boolean> => {
		const before = release ?? (await savedRelease(note));
		const next = await copySite(source, stamps, join(home, String(++made)), before);
		if (!next) return false;
		await prepare(next.folder);
		await saveRelease(note, next);
		release = next;
		forgetLater(before);
		return true;
	};
	const forgetLater = (before: Release | undefined): void => {
		if (!before || before.folder === release?.folder) return;
		setTimeout(() => void rm(before.folder, { recursive: true, force: true }), GRACE_MS).unref();
	};
	const first = async (): Promise<boolean> => {
		for (let attempt = 0; attempt < 50; attempt++) {
			const stamps = await scanSite(source);
			if (!stamps) return false;
			if (await take(stamps)) return true;
			await sleep(200);
		}
		return false;
	};
	if (!(await first())) return undefined;
	await removeOthers(home, release?.folder);

	let isClosed = false;
	const stop = new AbortController();
	let pause = every;
	const look = async (): Promise<void> => {
		const start = performance.now();
		const stamps = await scanSite(source);
		pause = Math.max(
			every,
			Math.min(LONGEST_PAUSE_MS, LOOKING_SHARE * (performance.now() - start)),
		);
		const isSettled = stamps !== undefined && seen !== undefined && isSame(stamps, seen);
		seen = stamps;
		// What has changed since the last look may change on.
		if (!stamps || !isSettled || !release || isServed(stamps, release)) return;
		if (await take(stamps)) log('info', 'The new build is served now.');
	};
	const watch = async (): Promise<void> => {
		while (!isClosed) {
			await look().catch((error: unknown) => {
				log('warn', `The built site cannot be read: ${String(error)} The last one is served.`);
			});
			await sleep(pause, undefined, { signal: stop.signal, ref: false }).catch(() => undefined);
		}
	};
	const watching = watch();
	return {
		folder: () => release?.folder ?? source,
		close: async () => {
			isClosed = true;
			stop.abort();
			await watching;
			await leaveHome(home);
		},
	};
}

function isServed(stamps: Stamps, { files }: Release): boolean {
	if (stamps.size !== files.size) return false;
	return [...stamps].every(([name, stamp]) => files.get(name)?.stamp === stamp);
}
