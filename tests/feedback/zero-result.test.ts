import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { weekOf, dayOf } from '../../src/feedback/weeks.ts';
import { countable } from '../../src/feedback/zero-result.ts';
import { setup, SITE } from './setup.ts';
import { UNLIMITED } from './unlimited.ts';

describe('a query as it is counted', () => {
	test.each([
		['  Wi-Fi  Kod ', 'wi-fi kod'],
		['ＷｉＦｉ', 'wifi'],
		['e-post', 'e-post'],
		['4G', '4g'],
		['kanal 1234', 'kanal 1234'],
		['tv:n', 'tv:n'],
		['a\nb\u200bc', 'a b c'],
		['ÅÄÖ', 'åäö'],
	])('%j counts as %j', (query, counted) => {
		expect(countable(query, 'sv')).toBe(counted);
	});

	test.each([
		'anna@company.example',
		'https://help.company.example/x',
		'www.company.example',
		'company.example',
		'19900101-1234',
		'kund 123 456',
		'070-123 45 67',
		'٠١٢٣٤ رقم',
		'12',
		'🙂',
		'   ',
		// One of these is eighteen characters when it is normalised.
		'\ufdfa'.repeat(6),
	])('%j is not counted', (query) => {
		expect(countable(query, 'sv')).toBeUndefined();
	});

	test('never holds five digits in a row, whatever stands between', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (query) => {
				expect((countable(query, 'nb') ?? '').replace(/[\s.–/-]/g, '')).not.toMatch(/\p{N}{5}/u);
			}),
		);
	});
});

describe('POST /v1/search-misses', () => {
	const at = new Date('2026-11-18T12:00:00Z');
	const asking = (options = {}) => {
		const { app, store, logged } = setup({ now: () => at, ...options });
		const send = (body: unknown, headers: Record<string, string> = {}, method = 'POST') =>
			app.request('/v1/search-misses', {
				method,
				headers: { 'Content-Type': 'text/plain;charset=UTF-8', Origin: SITE, ...headers },
				...(method === 'POST' && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
			});
		const counted = () => store.zeroResults({ site: SITE, from: 0 });
		return { send, counted, logged };
	};
	const miss = { locale: 'sv', q: 'Roaming', n: 0 };

	test('counts by week, and shows nothing under five', async () => {
		let asked = 0;
		// Five networks: five searches of one are one.
		const { send, counted } = asking({ addressOf: () => `192.0.2.${asked++}` });
		for (let n = 1; n <= 5; n++) {
			expect(await counted()).toEqual([]);
			expect((await send({ ...miss, n })).status).toBe(204);
		}
		expect(await counted()).toEqual([
			{ locale: 'sv', query: 'roaming', week: weekOf(dayOf(at.getTime())), count: 5 },
		]);
	});

	test('counts what one network asks again once', async () => {
		const { send, counted } = asking();
		for (let n = 1; n <= 20; n++) expect((await send({ ...miss, n })).status).toBe(204);
		expect(await counted()).toEqual([]);
	});

	test('answers alike what may tell of a person, and keeps nothing of it', async () => {
		const { send, counted } = asking();
		for (let n = 0; n < 6; n++) {
			expect((await send({ ...miss, q: 'anna@company.example' })).status).toBe(204);
		}
		expect(await counted()).toEqual([]);
	});

	test.each([
		[{ ...miss, locale: 'fi' }, 404],
		[{ ...miss, locale: '__proto__' }, 404],
		[{ ...miss, q: '' }, 422],
		[{ ...miss, q: 'x'.repeat(101) }, 422],
		[{ ...miss, q: '\ud800' }, 422],
		[{ ...miss, n: -1 }, 422],
		[{ ...miss, more: 1 }, 422],
		[{ locale: 'sv' }, 422],
		['{"locale":"sv","q":"a","q":"b","n":0}', 400],
		['not json', 400],
		['null', 422],
		[`{"locale":"sv","q":"a","n":0,"__proto__":{"x":1}}`, 422],
		['x'.repeat(30_000), 413],
	])('refuses %j with %i', async (body, status) => {
		const { send } = asking();
		const res = await send(body);
		expect([res.status, res.headers.get('content-type')]).toEqual([
			status,
			'application/problem+json; charset=utf-8',
		]);
	});

	test('takes no form, and nothing from other sites', async () => {
		const { send } = asking();
		const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
		expect((await send('locale=sv&q=a&n=0', form)).status).toBe(415);
		expect((await send(miss, { Origin: 'https://evil.example' })).status).toBe(403);
	});

	test('says which methods it has', async () => {
		const { send } = asking();
		const res = await send('', {}, 'GET');
		expect([res.status, res.headers.get('allow')]).toEqual([405, 'POST, OPTIONS']);
		expect((await send('', {}, 'OPTIONS')).status).toBe(204);
	});

	test('is limited by itself: searching leaves a vote its place', async () => {
		const one = { burst: 1, perSecond: 0.001 };
		const { app } = setup({ rates: { ...UNLIMITED, network: one } });
		const post = (path: string, body: object) =>
			app.request(path, {
				method: 'POST',
				headers: { 'Content-Type': 'text/plain', Origin: SITE },
				body: JSON.stringify(body),
			});
		expect((await post('/v1/search-misses', miss)).status).toBe(204);
		expect((await post('/v1/search-misses', miss)).status).toBe(429);
		const vote = { article: 'account/log-in', locale: 'sv', revision: 'aaa111', helpful: 'yes' };
		expect((await post('/v1/votes', vote)).status).toBe(204);
	});

	test('is not there where it is switched off', async () => {
		const { send } = asking({ takesZeroResults: false });
		expect((await send(miss)).status).toBe(404);
	});
});
