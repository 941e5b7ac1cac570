import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { LIMITS } from './contract.ts';
import { Problem } from './problem.ts';
import { problemHeaders } from './reply.ts';

/** Bytes of the request line and the headers. */
export const LONGEST_HEAD = 8 * 1024;

/** What node's parser refuses, by its code; all else is no HTTP at all. */
const REFUSALS: Record<string, Problem> = {
	ERR_HTTP_REQUEST_TIMEOUT: new Problem(408, 'The request came too slowly.'),
	HPE_CHUNK_EXTENSIONS_OVERFLOW: new Problem(
		413,
		`The body is longer than ${LIMITS.body} bytes. Shorten the comment.`,
	),
	HPE_HEADER_OVERFLOW: new Problem(431, `The headers are longer than ${LONGEST_HEAD} bytes.`),
};

/**
 * Answer bytes that are no request, as all else is answered: node would do it without a body. Then
 * close, since nobody knows where the next request begins.
 *
 * @param open All answers that are not sent yet. Those to whole requests on the same connection are
 * sent first: a refusal in the place of one would tell that a vote was not stored, which it was.
 */
export function refuseBytes(error: Error, socket: Duplex, open: Iterable<ServerResponse>): void {
	const own = [...open].filter(({ req }) => req.socket === socket);
	const last = own.findLast(({ req }) => req.complete);
	if (socket.writable && last) {
		closeAfter(last);
		return;
	}
	if (!socket.writable || own.some(({ headersSent }) => headersSent)) {
		socket.destroy(error);
		return;
	}
	const code = 'code' in error ? String(error.code) : '';
	const problem = REFUSALS[code] ?? new Problem(400, 'This is not an HTTP/1.1 request.');
	const { headers, body } = written(problem);
	const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
	const { status } = problem;
	socket.write(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`);
	socket.destroy(error);
}

/** Close a connection when an answer is sent, and tell the client so, if there is still time. */
export function closeAfter(response: ServerResponse): void {
	if (!response.headersSent) response.setHeader('Connection', 'close');
	response.once('finish', () => response.req.socket.destroySoon());
}

/** Answer a request that is not passed on. */
export function refuseRequest(response: ServerResponse, problem: Problem): void {
	const { headers, body } = written(problem);
	response.writeHead(problem.status, headers).end(body);
}

/**
 * Why a request is not passed on, where node lets it through: with two hosts, a proxy and the endpoint
 * could each believe another (RFC 9112, 3.2).
 */
export function faultOf(incoming: IncomingMessage): Problem | undefined {
	const { httpVersionMajor, httpVersionMinor, headers, rawHeaders } = incoming;
	if (httpVersionMajor !== 1) return new Problem(400, 'This is not an HTTP/1.1 request.');
	// Nobody can know where such a body ends (RFC 9112, 6.1).
	if (httpVersionMinor === 0 && headers['transfer-encoding'] !== undefined) {
		return new Problem(400, 'HTTP/1.0 has no Transfer-Encoding.');
	}
	const names = rawHeaders.filter((_, index) => index % 2 === 0);
	if (names.filter((name) => name.toLowerCase() === 'host').length === 1) return undefined;
	return new Problem(400, 'Expected one header "Host".');
}

function written(problem: Problem): { headers: Record<string, string>; body: string } {
	const body = JSON.stringify(problem);
	const length = { 'Content-Length': String(Buffer.byteLength(body)), Connection: 'close' };
	return { headers: { ...problemHeaders(problem), ...length }, body };
}
