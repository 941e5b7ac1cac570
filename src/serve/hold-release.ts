import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
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
	await removeOthers(home, release);

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
			await rm(join(home, 'pid'), { force: true });
		},
	};
}

function isServed(stamps: Stamps, { files }: Release): boolean {
	if (stamps.size !== files.size) return false;
	return [...stamps].every(([name, stamp]) => files.get(name)?.stamp === stamp);
}

/** A folder for the releases of a built site, which no other server that runs uses. */
async function homeFor(source: string, keep: string): Promise<string> {
	const name = createHash('sha256').update(source).digest('hex').slice(0, 12);
	for (let n = 0; ; n++) {
		const home = join(keep, `${name}-${n}`);
		const isMade = await mkdir(home, { recursive: true }).then(
			() => true,
			() => false,
		);
		// A machine whose disk may not be written to still has a place for what is temporary.
		if (!isMade) return homeFor(source, join(tmpdir(), `fyr-${process.pid}`));
		const pid = Number(await readFile(join(home, 'pid'), 'utf8').catch(() => '0'));
		if (pid !== 0 && pid !== process.pid && isAlive(pid)) continue;
		if (pid === process.pid) continue;
		await writeFile(join(home, 'pid'), String(process.pid));
		return home;
	}
}

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		// It is there, and somebody else's.
		return error instanceof Error && 'code' in error && error.code === 'EPERM';
	}
}

/** What a server that was killed has left. */
async function removeOthers(home: string, release: Release | undefined): Promise<void> {
	for (const entry of await readdir(home, { withFileTypes: true })) {
		const path = join(home, entry.name);
		if (entry.isDirectory() && path !== release?.folder) {
			await rm(path, { recursive: true, force: true });
		}
	}
}
