import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { Context } from 'hono';
import { byteRange, type ByteRange } from './byte-range.ts';
import type { ServedFile } from './files.ts';

/** Up to this, one read is quicker than a stream; above it, a download would fill the memory. */
const READ_AT_ONCE = 128 * 1024;

/** Answer with a file: all of it, the part that is asked for, or that it is the same as before. */
export async function sendFile(
	context: Context,
	file: ServedFile,
	headers: Record<string, string>,
	status: 200 | 404 | 410 = 200,
): Promise<Response> {
	const all: Record<string, string> = { ...headers, ...file.headers };
	if (status === 200 && isKnown(context, file.headers.ETag)) return context.body(null, 304, all);
	const range = status === 200 ? rangeOf(context, file) : 'whole';
	if (range === 'beyond') {
		return context.body(null, 416, { ...headers, 'Content-Range': `bytes */${file.size}` });
	}
	const part = range === 'whole' ? { start: 0, end: file.size - 1 } : range;
	all['Content-Length'] = String(part.end - part.start + 1);
	if (range !== 'whole') all['Content-Range'] = `bytes ${part.start}-${part.end}/${file.size}`;
	if (context.req.method === 'HEAD') return context.body(null, status, all);
	return context.body(await bodyOf(file, part), range === 'whole' ? status : 206, all);
}

/** A proxy that compresses makes the tag weak, and weak ones count here (RFC 9110, 13.1.2). */
function isKnown(context: Context, tag: string): boolean {
	const known = context.req.header('If-None-Match') ?? '';
	return known.trim() === '*' || [...known.matchAll(/"[^"]*"/g)].some(([other]) => other === tag);
}

/** A part only of the very file that the reader has the rest of (RFC 9110, 13.1.5). */
function rangeOf(context: Context, { size, headers }: ServedFile): ReturnType<typeof byteRange> {
	const condition = context.req.header('If-Range');
	const isSame = condition === undefined || condition === headers.ETag;
	return context.req.method === 'GET' && isSame
		? byteRange(context.req.header('Range'), size)
		: 'whole';
}

async function bodyOf(
	{ file, size }: ServedFile,
	{ start, end }: ByteRange,
): Promise<Uint8Array<ArrayBuffer> | ReadableStream> {
	if (size <= READ_AT_ONCE) return (await readFile(file)).subarray(start, end + 1);
	// A cast, because Node and the DOM each have a type for the same stream.
	return Readable.toWeb(createReadStream(file, { start, end })) as ReadableStream;
}
