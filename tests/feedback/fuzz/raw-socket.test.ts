import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { startEndpoint } from '../faults/harness/endpoint.ts';
import { goodVote } from '../setup.ts';
import { readDocument, undocumented } from './documented.ts';
import { sendRaw } from './send-raw.ts';

const vote = JSON.stringify(goodVote);
const chunk = `${vote.length.toString(16)}\r\n${vote}\r\n`;
const last = 'Connection: close\r\n';

/** A vote with headers of its own. */
const post = (headers: string, body: string) =>
	`POST /v1/votes HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\n${headers}\r\n${body}`;
/** A question, with headers of its own. */
const get = (headers = `Host: a\r\n${last}`, line = 'GET /healthz HTTP/1.1') =>
	`${line}\r\n${headers}\r\n`;
const length = `Content-Length: ${vote.length}\r\n`;
const chunked = 'Transfer-Encoding: chunked\r\n';
const smuggled = get();

/** What is written, and the statuses that are answered before the connection ends. */
const cases: Record<string, [written: string | Buffer, ...statuses: number[]]> = {
	'a vote with a length': [post(length + last, vote), 204],
	'a vote in chunks': [post(chunked + last, `${chunk}0\r\n\r\n`), 204],
	'a vote in chunks, with trailers': [post(chunked + last, `${chunk}0\r\nX-A: b\r\n\r\n`), 204],
	'a vote that is expected to be asked for': [
		post(`${length}${last}Expect: 100-continue\r\n`, vote),
		204,
	],
	'another expectation': [post(`${length}Expect: 200-ok\r\n`, vote), 417],
	'length and chunks (CL.TE)': [post(length + chunked, `0\r\n\r\n${smuggled}`), 400],
	'chunks and length (TE.CL)': [
		post(`${chunked}Content-Length: 4\r\n`, `${chunk}0\r\n\r\n${smuggled}`),
		400,
	],
	'an encoding that is none': [post('Transfer-Encoding: xchunked\r\n', smuggled), 400],
	'chunks that are not last': [post('Transfer-Encoding: chunked, identity\r\n', smuggled), 400],
	'chunks twice': [post(chunked + chunked, `${chunk}0\r\n\r\n`), 400],
	'chunks, a tab before': [
		post('Transfer-Encoding:\tchunked\r\nContent-Length: 0\r\n', smuggled),
		400,
	],
	'two equal lengths': [post(length + length, vote), 400],
	'two lengths': [post(`${length}Content-Length: 0\r\n`, vote), 400],
	'a length below zero': [post('Content-Length: -1\r\n', vote), 400],
	'a length with a sign': [post(`Content-Length: +${vote.length}\r\n`, vote), 400],
	'a length in hex': [post('Content-Length: 0x10\r\n', vote), 400],
	'a length beyond any number': [post('Content-Length: 99999999999999999999\r\n', vote), 400],
	'a length beyond any vote': [post('Content-Length: 999999999\r\n', vote), 413],
	'a chunk without a size': [post(chunked, `zz\r\n${vote}\r\n0\r\n\r\n`), 400],
	'a chunk with a long extension': [post(chunked, `5;${'a'.repeat(20_000)}\r\n`), 413],
	'bare line feeds': [get().replaceAll('\r\n', '\n'), 400],
	'one bare line feed': [get('Host: a\nX-A: b\r\n'), 400],
	'one bare carriage return': [get('Host: a\rX-A: b\r\n'), 400],
	'a folded header (obs-fold)': [get('Host: a\r\nX-A: b\r\n c\r\n'), 400],
	'a space before the colon': [get('Host : a\r\n'), 400],
	'NUL in a header': [get('Host: a\r\nX-A: b\0c\r\n'), 400],
	'3,000 headers': [get(`Host: a\r\n${'A: b\r\n'.repeat(3000)}`), 431],
	'a header of 9 KB': [get(`Host: a\r\nX-A: ${'a'.repeat(9000)}\r\n`), 431],
	'an address of 9 KB': [get(undefined, `GET /${'a'.repeat(9000)} HTTP/1.1`), 431],
	'no host': [get(last), 400],
	'two hosts': [get(`Host: a\r\nHost: b\r\n`), 400],
	'an empty host': [get(`Host: \r\n${last}`), 400],
	'a host that is none': [get(`Host: a b\r\n${last}`), 400],
	'a host with a user': [get(`Host: u@a\r\n${last}`), 400],
	'a method that is none': [get(undefined, 'FOO /healthz HTTP/1.1'), 400],
	'a method in small letters': [get(undefined, 'get /healthz HTTP/1.1'), 400],
	'a rare method': [get(undefined, 'PROPFIND /v1/votes HTTP/1.1'), 405],
	TRACE: [get(undefined, 'TRACE /healthz HTTP/1.1'), 405],
	CONNECT: [get(undefined, 'CONNECT a:443 HTTP/1.1')],
	'HTTP/0.9': ['GET /healthz\r\n\r\n', 400],
	'HTTP/1.0': [get(undefined, 'GET /healthz HTTP/1.0'), 200],
	'HTTP/1.9': [get(undefined, 'GET /healthz HTTP/1.9'), 400],
	'HTTP/2 in words': [get(undefined, 'GET /healthz HTTP/2.0'), 400],
	'HTTP/2': ['PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400],
	TLS: [Buffer.from('16030100c8010000c40303', 'hex'), 400],
	'an upgrade to a web socket': [
		get('Host: a\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\n'),
		200,
	],
	'an absolute address': [get(undefined, 'GET http://evil.example/healthz HTTP/1.1'), 200],
	'an absolute address that is none': [get(undefined, 'GET http://[::bad/healthz HTTP/1.1'), 400],
	'an address of another scheme': [get(undefined, 'GET ftp://a/healthz HTTP/1.1'), 400],
	'an address with a backslash': [get(undefined, String.raw`GET /v1\votes HTTP/1.1`), 400],
	'an address of two slashes': [get(undefined, 'GET //evil.example/healthz HTTP/1.1'), 404],
	'an address that is no UTF-8': [get(undefined, 'GET /%ff%zz HTTP/1.1'), 404],
	'an address in Latin-1': [get(undefined, 'GET /\xe9 HTTP/1.1'), 400],
	'no address': [get(undefined, 'OPTIONS * HTTP/1.1'), 400],
	'three questions at once': [
		`${get('Host: a\r\n')}${get('Host: a\r\n', 'GET /a HTTP/1.1')}${get()}`,
		200,
		404,
		200,
	],
	'what follows a question that closes': [get() + get(), 200],
	'a vote, then what is none': [post(length, `${vote}nonsense\r\n\r\n`), 204],
};

describe('bytes on a socket', () => {
	test('are answered as the document says, each way of being no request by a refusal, and no request is found inside another', async () => {
		const endpoint = await startEndpoint();
		const document = await readDocument(endpoint.url);
		const found: Record<string, number[]> = {};
		for (const [name, [written]] of Object.entries(cases)) {
			const answers = await sendRaw(endpoint.url, [written]);
			found[name] = answers.map(({ status }) => status);
			for (const answer of answers.filter(({ status }) => status >= 400)) {
				const asked = { method: 'PROPFIND', path: answer.status === 404 ? '/a' : '/healthz' };
				expect(undocumented(document, asked, answer)).toBeUndefined();
				expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
			}
		}
		const expected = Object.entries(cases).map(([name, [, ...statuses]]) => [name, statuses]);
		expect(found).toEqual(Object.fromEntries(expected));
		expect(endpoint.troubles()).toEqual([]);
		expect(await endpoint.end('SIGTERM')).toBe(0);
	});

	test('a header of 1 MB is not read to its end', async () => {
		const endpoint = await startEndpoint();
		const answers = await sendRaw(endpoint.url, [
			get(`Host: a\r\nX-A: ${'a'.repeat(2 ** 20)}\r\n`),
		]);
		// The refusal may be lost, where the client still sends.
		expect([[431], []]).toContainEqual(answers.map(({ status }) => status));
		expect((await sendRaw(endpoint.url, [get()])).map(({ status }) => status)).toEqual([200]);
	});

	test('a vote byte by byte, and a hundred at once on one connection, are all stored', async () => {
		const endpoint = await startEndpoint();
		const reader = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
		const votes = Array.from({ length: 101 }, (_, n) => {
			const body = JSON.stringify({ ...goodVote, reader: reader(n) });
			return post(`Content-Length: ${body.length}\r\n${n < 99 ? '' : last}`, body);
		});
		const [alone = '', ...together] = votes.reverse();
		expect(await sendRaw(endpoint.url, alone)).toMatchObject([{ status: 204 }]);
		const answers = await sendRaw(endpoint.url, [together.reverse().join('')]);
		expect(answers.map(({ status }) => status)).toEqual(together.map(() => 204));
		expect(await endpoint.end('SIGTERM')).toBe(0);
		const database = new DatabaseSync(endpoint.file);
		expect(database.prepare('select count(*) as votes from vote').get()).toEqual({ votes: 101 });
		database.close();
	});
});
