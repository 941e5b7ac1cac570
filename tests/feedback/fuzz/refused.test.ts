import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { openConnection } from '../faults/harness/connection.ts';
import { startEndpoint } from '../faults/harness/endpoint.ts';
import { request, startLoad } from '../faults/harness/load.ts';
import { scaled, tell } from '../faults/harness/scale.ts';
import { goodVote } from '../setup.ts';
import { sendRaw } from './send-raw.ts';

const json = JSON.stringify(goodVote);
const form = new URLSearchParams(goodVote).toString();
const more = (text: string) => json.replace('{', `{${text},`);
const nested = (levels: number) => more(`"reasons":${'['.repeat(levels)}${']'.repeat(levels)}`);

/** Bodies that are no votes, and why. In Latin-1, so that each character is a byte. */
const bodies: Record<string, [body: string, status: number]> = {
	'a key twice': [more('"helpful":"yes"'), 400],
	'a key twice, once in disguise': [more(String.raw`"h\u0065lpful":"yes"`), 400],
	'a key twice, far down': [more('"reasons":[{"a":1,"a":2}]'), 400],
	'the key __proto__': [more('"__proto__":{"helpful":"yes"}'), 422],
	'__proto__ in disguise': [more(String.raw`"\u005f_proto__":{"helpful":"yes"}`), 422],
	'the key constructor': [more('"constructor":{"prototype":{}}'), 422],
	'no UTF-8': [more('"comment":"\xc3\x28"'), 400],
	'UTF-8 longer than need be': [more('"comment":"\xc0\xaf"'), 400],
	'half a character in UTF-8': [more('"comment":"\xed\xa0\xbd"'), 400],
	'half a character': [more(String.raw`"comment":"\ud83d"`), 422],
	'the wrong half': [more(String.raw`"comment":"\ude00a"`), 422],
	'half a character in the article': [json.replace('log-in', String.raw`\ud83d`), 404],
	NUL: [more(String.raw`"comment":"a\u0000b"`), 422],
	'NUL as a byte': [more('"comment":"a\0b"'), 400],
	'an escape character': [more(String.raw`"comment":"\u001b[31m"`), 422],
	'a number for a text': [more('"comment":1'), 422],
	'a number beyond any': [more('"seq":1e400'), 422],
	'a number that is none': [more('"seq":NaN'), 400],
	'a number with a part': [more('"seq":0.5'), 422],
	'a time before the page': [more('"t":-1'), 422],
	'reasons twice': [more('"reasons":["wrong","wrong"]'), 422],
	'levels without end': [nested(10_000), 400],
	'a comma at the end': [json.replace('}', ',}'), 400],
	'a comment in the JSON': [`/**/${json}`, 400],
	'two votes': [json + json, 400],
	nothing: ['', 400],
	'a byte order mark before it': [`\xef\xbb\xbf${json}`, 204],
};

/** The same as forms. */
const forms: Record<string, [body: string, status: number]> = {
	'a field twice': [`${form}&helpful=yes`, 400],
	'a field twice, once in disguise': [`${form}&h%65lpful=yes`, 400],
	'the key __proto__': [`${form}&__proto__=x`, 422],
	'a field of a field': [`${form}&__proto__%5Bhelpful%5D=yes`, 422],
	'no UTF-8': [`${form}&comment=%c3%28`, 400],
	'no UTF-8 as bytes': [`${form}&comment=\xc3\x28`, 400],
	'half a character': [`${form}&comment=%ed%a0%bd`, 400],
	NUL: [`${form}&comment=a%00b`, 422],
	'a percent sign alone': [`${form}&comment=%`, 400],
	'a thousand fields': [`${form}${'&a=1'.repeat(1000)}`, 400],
};

test('what is no vote is refused, and nothing of it stored', async () => {
	const endpoint = await startEndpoint();
	const connection = await openConnection(endpoint.url);
	const statusOf = async (body: string, type: string): Promise<number> => {
		const bytes = Buffer.from(body, 'latin1');
		const head = request('POST /v1/votes', 'x', `${type}\r\nAccept: application/json`);
		const [start = ''] = head
			.replace('Content-Length: 1', `Content-Length: ${bytes.length}`)
			.split('\r\n\r\n');
		const { status } = await connection.ask(
			Buffer.concat([Buffer.from(`${start}\r\n\r\n`), bytes]),
		);
		return status;
	};
	const found: Record<string, number> = {};
	for (const [kind, all, type] of [
		['JSON', bodies, 'application/json'],
		['form', forms, 'application/x-www-form-urlencoded'],
	] as const) {
		for (const [name, [body]] of Object.entries(all)) {
			found[`${kind}: ${name}`] = await statusOf(body, type);
		}
	}
	const expected: (readonly [string, number])[] = [
		...Object.entries(bodies).map(([name, [, status]]) => [`JSON: ${name}`, status] as const),
		...Object.entries(forms).map(([name, [, status]]) => [`form: ${name}`, status] as const),
	];
	expect(found).toEqual(Object.fromEntries(expected));
	connection.close();
	expect(endpoint.troubles()).toEqual([]);
	expect(await endpoint.end('SIGTERM')).toBe(0);
	const accepted = Object.values(found).filter((status) => status === 204).length;
	const database = new DatabaseSync(endpoint.file);
	expect(database.prepare('select count(*) as votes from vote').get()).toEqual({ votes: accepted });
	database.close();
});

test('20 MB are not kept in memory, whether their length is told or not, and others vote meanwhile', async () => {
	const endpoint = await startEndpoint();
	const load = startLoad([endpoint.url], 2);
	const piece = Buffer.alloc(2 ** 20, 'a');
	const chunk = Buffer.concat([Buffer.from('100000\r\n'), piece, Buffer.from('\r\n')]);
	const [start = ''] = request('POST /v1/votes').split('\r\n\r\n');
	const head = `${start}\r\nConnection: close\r\nContent-Type: text/plain\r\n`;
	const long = [`${head}Content-Length: ${20 * 2 ** 20}\r\n\r\n`, ...Array(20).fill(piece)];
	const unknown = [`${head}Transfer-Encoding: chunked\r\n\r\n`, ...Array(20).fill(chunk)];
	const all = Array.from({ length: scaled(6, 20) }, () => [long, unknown]).flat();
	const answers = await Promise.all(all.map((pieces) => sendRaw(endpoint.url, pieces)));
	await load.stop();
	// One may be lost, where a client still sends and its connection is closed.
	expect(new Set(answers.flat().map(({ status }) => status))).toEqual(new Set([413]));
	expect([...load.statuses.keys()]).toEqual([204]);
	if (process.platform === 'linux') {
		const megabytes = mostMemoryOf(endpoint.pid);
		tell('20 MB refused', { times: all.length, 'most memory MB': Math.round(megabytes) });
		// All of it would be more.
		expect(megabytes).toBeLessThan(300);
	}
	expect(await endpoint.end('SIGTERM')).toBe(0);
});

/** Megabytes of memory that a process has had at most. */
function mostMemoryOf(pid: number): number {
	const status = readFileSync(`/proc/${pid}/status`, 'utf8');
	return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024;
}
