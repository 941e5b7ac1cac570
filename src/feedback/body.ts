import type { IncomingMessage } from 'node:http';
import { Problem } from './problem.ts';

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * All bytes of a request body, or a refusal as soon as it is known to be too long.
 *
 * Reads node's own stream where there is one. `hono/body-limit` touches `Request.body`, which makes
 * @hono/node-server build a web stream for every POST and costs two thirds of the throughput.
 *
 * @throws {Problem} 413 over `limit` bytes; 400 if the client goes away.
 */
export async function readBody(
	source: IncomingMessage | Request,
	limit: number,
): Promise<Uint8Array> {
	if (announcedLength(source) > limit) throw tooLong(limit);
	return source instanceof Request ? readWeb(source, limit) : readNode(source, limit);
}

/**
 * Bytes as text; unlike `request.text()` it does not replace what is not UTF-8.
 *
 * @throws {Problem} 400 on bytes that are not UTF-8.
 */
export function decodeText(bytes: Uint8Array): string {
	try {
		return decoder.decode(bytes);
	} catch (cause) {
		throw new Problem(400, 'The body is not UTF-8. Send it as UTF-8.', { cause });
	}
}

function announcedLength({ headers }: IncomingMessage | Request): number {
	return Number(
		headers instanceof Headers ? headers.get('content-length') : headers['content-length'],
	);
}

function readNode(incoming: IncomingMessage, limit: number): Promise<Uint8Array> {
	return new Promise((resolve, reject) => {
		const chunks: Uint8Array[] = [];
		let length = 0;
		const gone = () => {
			// Every request is closed in the end; creating an error for each would cost more than all else.
			if (!incoming.complete) reject(new Problem(400, 'The body ended early.'));
		};
		incoming.on('data', (chunk: Uint8Array) => {
			length += chunk.byteLength;
			if (length > limit) reject(tooLong(limit));
			// What follows is thrown away: a client that still sends would not read the refusal.
			else chunks.push(chunk);
		});
		incoming.once('end', () => resolve(Buffer.concat(chunks)));
		incoming.once('error', gone).once('close', gone);
	});
}

async function readWeb({ body }: Request, limit: number): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	let length = 0;
	for await (const chunk of body ?? []) {
		length += chunk.byteLength;
		if (length > limit) throw tooLong(limit);
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}

function tooLong(limit: number): Problem {
	return new Problem(413, `The body is longer than ${limit} bytes. Shorten the comment.`);
}
