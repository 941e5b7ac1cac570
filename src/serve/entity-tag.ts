import { createHash } from 'node:crypto';
import { createReadStream, type Stats } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** Of a file that is asked for again and again: read once, until it changes. */
const tags = new Map<string, { stamp: string; tag: Promise<string | undefined> }>();

/** So that a site that is built anew for years does not fill the memory with names that are gone. */
const MOST_TAGS = 50_000;

/**
 * A tag of a file's very bytes, the same on every machine.
 *
 * @returns `undefined` for a link that leads out of the folder.
 */
export function entityTag(folder: string, file: string, stats: Stats): Promise<string | undefined> {
	const stamp = `${stats.mtimeMs} ${stats.size} ${stats.ino}`;
	const known = tags.get(file);
	if (known?.stamp === stamp) return known.tag;
	const tag = makeTag(folder, file);
	if (tags.size >= MOST_TAGS) tags.clear();
	tags.set(file, { stamp, tag });
	// What could not be read is tried again.
	tag.catch(() => tags.delete(file));
	return tag;
}

async function makeTag(folder: string, file: string): Promise<string | undefined> {
	const [root, real] = await Promise.all([realpath(folder), realpath(file)]);
	if (!real.startsWith(root + sep)) return undefined;
	const digest = createHash('sha256');
	await pipeline(createReadStream(file), digest);
	return `"${digest.digest('hex').slice(0, 20)}"`;
}
