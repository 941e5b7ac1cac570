import { resolve } from 'node:path';
import { precompress } from '../../serve/precompress.ts';
import { progress } from '../cli/progress.ts';

/** Compress the files of a built site that are not yet, and show how far that is. */
export async function compressAll(folder: string): Promise<void> {
	const show = progress();
	await precompress(resolve(folder), (done, total) => show(`${done} of ${total} files compressed`));
	show(undefined);
}
