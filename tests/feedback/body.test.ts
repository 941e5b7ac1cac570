import { createServer, request, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { decodeText, readBody } from '../../src/feedback/body.ts';

const LIMIT = 10;

/** What the reader makes of chunks that come over a real socket. */
async function overSocket(chunks: string[], headers: Record<string, number> = {}): Promise<string> {
	const outcome = Promise.withResolvers<string>();
	const server = createServer((incoming: IncomingMessage, response) => {
		readBody(incoming, LIMIT)
			.then((bytes) => outcome.resolve(decodeText(bytes)), outcome.reject)
			.finally(() => response.end());
	});
	server.listen(0, '127.0.0.1');
	onTestFinished(() => void server.close());
	await once(server, 'listening');
	const address = server.address();
	if (address === null || typeof address === 'string') throw new TypeError('no port');
	const outgoing = request({ port: address.port, method: 'POST', headers, agent: false });
	outgoing.on('error', () => {});
	onTestFinished(() => void outgoing.destroy());
	for (const chunk of chunks) outgoing.write(chunk);
	outgoing.end();
	return outcome.promise;
}

function overWeb(chunks: string[]): Promise<string> {
	const body = new Blob(chunks).stream();
	// `duplex` is required by Fetch for a stream, and missing in the types of node.
	const init = { method: 'POST', body, duplex: 'half' };
	const web = new Request('https://endpoint.example', init);
	return readBody(web, LIMIT).then(decodeText);
}

test.each([
	['a socket', overSocket],
	['a web request', overWeb],
])('a body in pieces, as long as the limit, is read whole from %s', async (_, read) => {
	expect(await read(['hello', 'wörd'])).toBe('hellowörd');
});

test.each([
	['a socket', overSocket],
	['a web request', overWeb],
])('a body one byte over the limit is refused from %s', async (_, read) => {
	await expect(read(['hello', 'world', '!'])).rejects.toMatchObject({ status: 413 });
});

test('a body announced as too long is refused before a byte of it is read', async () => {
	const web = new Request('https://endpoint.example', {
		method: 'POST',
		headers: { 'Content-Length': '11' },
		body: 'short',
	});
	await expect(readBody(web, LIMIT)).rejects.toMatchObject({ status: 413 });
	expect(web.bodyUsed).toBe(false);
});

test('no body is an empty one', async () => {
	const web = new Request('https://endpoint.example', { method: 'POST' });
	expect(await readBody(web, LIMIT)).toHaveLength(0);
});

test('bytes that are not UTF-8 are refused rather than replaced', () => {
	expect(() => decodeText(Buffer.from([0x61, 0xff]))).toThrow('The body is not UTF-8.');
});
