import { readFileSync, rmSync, statSync, utimes, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { errorCode } from '../../error-code.ts';
import { cacheFolder } from '../../read/cache-folder.ts';
import { isRunning } from '../../serve/is-running.ts';

/** How often who builds says that it still does, in milliseconds. */
const SIGN_EVERY = 1_000;
/** Who has been silent for so long builds no more, even where a program has its number. */
const SILENT_AFTER = 20_000;
const ASK_EVERY = 200;

/**
 * Do something while no other program builds the same content: both would write the same files of the
 * cache. Where one does, waits for it, and says so.
 *
 * @param say Told once, if it has to wait.
 */
export async function oneAtATime<T>(
	folders: { cache: string },
	work: () => Promise<T>,
	say: (line: string) => void,
): Promise<T> {
	const file = join(cacheFolder(folders, 'last-build'), 'at-work');
	let isTold = false;
	while (!take(file)) {
		if (!isTold)
			say(`Another build of this content is at work (process ${ownerOf(file)}): waiting.`);
		isTold = true;
		await delay(ASK_EVERY);
	}
	// Where somebody has emptied the cache meanwhile, there is nothing to sign.
	const sign = setInterval(() => utimes(file, new Date(), new Date(), () => undefined), SIGN_EVERY);
	sign.unref();
	try {
		return await work();
	} finally {
		clearInterval(sign);
		rmSync(file, { force: true });
	}
}

/** @returns Whether it is ours now. */
function take(file: string): boolean {
	if (isLeft(file)) rmSync(file, { force: true });
	try {
		writeFileSync(file, String(process.pid), { flag: 'wx' });
		return true;
	} catch (error) {
		if (errorCode(error) === 'EEXIST') return false;
		throw error;
	}
}

/** Whether the program that had it was ended before it could give it back. */
function isLeft(file: string): boolean {
	const silence = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
	return silence > SILENT_AFTER || !isRunning(Number(ownerOf(file)));
}

function ownerOf(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return '';
	}
}
