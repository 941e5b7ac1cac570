import { Hono } from 'hono';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { LIMITS, REASONS } from '../../src/feedback/contract.ts';
import { parseManifest } from '../../src/feedback/manifest.ts';
import { StoreUnavailable } from '../../src/feedback/store/port.ts';
import { goodVote, manifestFixture, setup, SITE, temporaryStore } from './setup.ts';

const READER = 'c2c9b7a6-58a4-4c39-9d4e-3f6a8c3f1b7d';

describe('a vote that is taken', () => {
	test.each(['application/json', 'text/plain', 'text/plain;charset=UTF-8'])(
		'as %s answers 204 and is stored',
		async (type) => {
			const { send, saved } = setup();
			const vote = {
				...goodVote,
				reader: READER,
				seq: 3,
				reasons: ['wrong'],
				comment: 'Å',
				t: 9000,
			};
			const res = await send(JSON.stringify(vote), type);
			expect([res.status, await res.text()]).toEqual([204, '']);
			expect(await saved()).toMatchObject([
				{
					...goodVote,
					...{ site: SITE, seq: 3, reasons: ['wrong'], comment: 'Å', via: 'fetch', hasty: false },
					reader: READER.replaceAll('-', ''),
				},
			]);
		},
	);

	test('as a form leads to the thanks in the language of the article', async () => {
		const { sendForm, saved } = setup();
		const res = await sendForm(
			'article=account/log-in&locale=da&revision=aaa111&helpful=yes&comment=&website=',
		);
		expect([res.status, res.headers.get('location')]).toEqual([303, `${SITE}/da/feedback/thanks/`]);
		expect(await saved()).toMatchObject([
			{ locale: 'da', helpful: 'yes', via: 'form', comment: '' },
		]);
	});

	test('as a form from the host that was asked leads to that host', async () => {
		const { sendForm } = setup();
		const headers = { Origin: 'http://localhost:4321', Host: 'localhost:4321' };
		const res = await sendForm(goodVote, headers);
		expect(res.headers.get('location')).toBe('/sv/feedback/thanks/');
	});

	test('as a form leads to the thanks in the language of the page, where the text is in another', async () => {
		const { sendForm } = setup();
		const location = async (Referer: string) =>
			(await sendForm({ ...goodVote, locale: 'sv' }, { Referer })).headers.get('location');
		expect(await location(`${SITE}/da/konto/logga-in/`)).toBe(`${SITE}/da/feedback/thanks/`);
		expect(await location(`${SITE}/evil.example/`)).toBe(`${SITE}/sv/feedback/thanks/`);
		expect(await location(SITE)).toBe(`${SITE}/sv/feedback/thanks/`);
	});

	test('as a form may hold every reason and the longest comment of any script', async () => {
		const { sendForm, saved } = setup();
		const fields = new URLSearchParams({ ...goodVote, comment: '你'.repeat(LIMITS.comment) });
		for (const reason of REASONS) fields.append('reasons', reason);
		expect((await sendForm(fields.toString())).status).toBe(303);
		expect((await saved())[0]).toMatchObject({ reasons: REASONS, comment: '你'.repeat(2000) });
	});

	test('is of its reader: changed it counts once, and an older one does not undo it', async () => {
		const { sendJson, saved } = setup();
		await sendJson({ ...goodVote, reader: READER, seq: 1 });
		await sendJson({ ...goodVote, reader: READER, seq: 3, helpful: 'yes' });
		const late = await sendJson({ ...goodVote, reader: READER, seq: 2 });
		expect(late.status).toBe(204);
		expect(await saved()).toMatchObject([{ helpful: 'yes', seq: 3 }]);
	});

	test('without a reader counts once a day for a browser and an edition', async () => {
		let now = new Date('2026-01-05T12:00:00Z');
		const { sendForm, saved } = setup({ now: () => now });
		const from = (agent: string, change = {}) =>
			sendForm({ ...goodVote, ...change }, { 'User-Agent': agent });
		await from('A');
		await from('A', { helpful: 'yes' });
		expect(await saved()).toMatchObject([{ helpful: 'yes' }]);
		await from('B');
		await from('A', { locale: 'da' });
		expect(await saved()).toHaveLength(3);
		now = new Date('2026-01-06T12:00:00Z');
		await from('A');
		expect(await saved()).toHaveLength(4);
	});

	test('sooner than a person can read is stored and marked', async () => {
		const { sendJson, saved } = setup();
		await sendJson({ ...goodVote, t: 120.5 });
		expect(await saved()).toMatchObject([{ hasty: true }]);
	});

	test.each(['null', undefined])('may come with Origin: %s', async (origin) => {
		const { app, saved } = setup();
		const res = await app.request('/v1/votes', {
			method: 'POST',
			headers: { 'Content-Type': 'text/plain', ...(origin && { Origin: origin }) },
			body: JSON.stringify(goodVote),
		});
		expect([res.status, res.headers.get('access-control-allow-origin')]).toEqual([204, null]);
		expect(await saved()).toHaveLength(1);
	});
});

describe('a bot that fills the honeypot', () => {
	test('is answered like a person, and nothing is stored', async () => {
		const { sendForm, sendJson, saved } = setup();
		const form = await sendForm({ ...goodVote, website: 'https://spam.example' });
		expect([form.status, form.headers.get('location')]).toEqual([
			303,
			`${SITE}/sv/feedback/thanks/`,
		]);
		expect((await sendJson({ ...goodVote, website: 'x' })).status).toBe(204);
		expect(await saved()).toEqual([]);
	});
});

describe('a vote that is refused', () => {
	const json = JSON.stringify(goodVote);
	const escape = String.raw`{"helpful":"yes","h\u0065lpful":"no"}`;
	test.each([
		[400, 'that is not JSON', 'application/json', '{'],
		[400, 'with a key twice', 'text/plain', '{"helpful":"yes","helpful":"no"}'],
		[400, 'with a key twice, once in disguise', 'application/json', escape],
		[400, 'nested without end', 'application/json', '['.repeat(9000) + ']'.repeat(9000)],
		[400, 'that is not UTF-8', 'application/json', Buffer.from([0x22, 0xc3, 0x28, 0x22])],
		[404, 'about no article', 'application/json', json.replace('account/log-in', 'account/x')],
		[404, 'about __proto__', 'application/json', json.replace('account/log-in', '__proto__')],
		[
			404,
			'about an edition not published',
			'text/plain',
			json.replace('log-in', 'bankid').replace('sv', 'da'),
		],
		[413, 'longer than any vote', 'application/json', `"${'a'.repeat(LIMITS.body)}"`],
		[415, 'as multipart', 'multipart/form-data; boundary=x', '--x--'],
		[415, 'without a type', '', json],
		[422, 'without an answer', 'application/json', '{"article":"account/log-in"}'],
		[422, 'with __proto__', 'application/json', json.replace('{', '{"__proto__":{"a":1},')],
		[422, 'with constructor', 'application/json', json.replace('{', '{"constructor":1,')],
		[422, 'with NUL', 'application/json', json.replace('{', String.raw`{"comment":"a\u0000",`)],
		[
			422,
			'with half a character',
			'text/plain',
			json.replace('{', String.raw`{"comment":"\ud83d",`),
		],
		[422, 'that is a list', 'application/json', '[]'],
		[422, 'that is nothing', 'application/json', 'null'],
	])('answers %i to one %s, and stores nothing', async (status, _, type, body) => {
		const { send, saved, logged } = setup();
		const res = await send(body, type);
		expect(res.status).toBe(status);
		expect(res.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
		expect(await res.json()).toMatchObject({ status, title: expect.any(String) });
		expect(await saved()).toEqual([]);
		expect(logged).toEqual([]);
	});

	test('names every field at fault', async () => {
		const { sendJson } = setup();
		const res = await sendJson({
			...goodVote,
			helpful: 'maybe',
			reasons: ['wrong', 'ugly'],
			vote: 1,
		});
		expect(await res.json()).toMatchInlineSnapshot(`
			{
			  "detail": "The vote is not valid; see errors.",
			  "errors": [
			    {
			      "detail": "Expected one of yes, no; received "maybe".",
			      "field": "helpful",
			    },
			    {
			      "detail": "Expected one of wrong, outdated, missing, unclear, language, other; received "ugly".",
			      "field": "reasons.1",
			    },
			    {
			      "detail": "Unrecognized key: "vote"",
			      "field": "",
			    },
			  ],
			  "status": 422,
			  "title": "Unprocessable Content",
			}
		`);
	});

	test.each([
		['helpful=yes&helpful=no&locale=sv', '/'],
		['article=account/log-in&locale=sv&revision=a&helpful=maybe', '/sv/feedback/error/'],
		['article=nothing&locale=da&revision=a&helpful=yes', '/da/feedback/error/#gone'],
		['article=account/log-in&locale=da&revision=a&helpful=yes', '/da/feedback/error/#changed'],
		['article=account/log-in&locale=//evil.example&revision=a&helpful=yes', '/'],
		['article=account/log-in&locale=__proto__&revision=a&helpful=yes', '/'],
		['__proto__=x&locale=sv', '/sv/feedback/error/'],
	])('as the form %s leads to %s of the site', async (form, page) => {
		const { sendForm, saved } = setup();
		const res = await sendForm(form);
		expect([res.status, res.headers.get('location')]).toEqual([303, SITE + page]);
		expect(await saved()).toEqual([]);
	});

	test('as a form is told in JSON to who asks for that', async () => {
		const { sendForm } = setup();
		const res = await sendForm('locale=sv', { Accept: 'application/json' });
		expect(res.status).toBe(422);
	});

	test('from a page of another site is refused before it is read, form or not', async () => {
		const { sendForm, sendJson, saved } = setup();
		const headers = { Origin: 'https://evil.example' };
		for (const res of [await sendForm(goodVote, headers), await sendJson(goodVote, headers)]) {
			expect(res.status).toBe(403);
			expect(res.headers.has('access-control-allow-origin')).toBe(false);
		}
		expect(await saved()).toEqual([]);
	});
});

describe('too many votes from one network', () => {
	const rates = {
		network: { burst: 2, perSecond: 0.01 },
		all: { burst: 100, perSecond: 1 },
		readersADay: 100,
	};

	test('are refused, with the seconds to wait', async () => {
		const { sendJson, saved } = setup({ rates });
		await sendJson({ ...goodVote, reader: READER });
		await sendJson({ ...goodVote, reader: READER, helpful: 'yes' });
		const res = await sendJson({ ...goodVote, reader: READER });
		expect(res.status).toBe(429);
		// Of 100 s, what a busy machine has not let pass.
		expect(Number(res.headers.get('retry-after'))).toBeGreaterThan(80);
		expect(Number(res.headers.get('retry-after'))).toBeLessThanOrEqual(100);
		expect(await saved()).toMatchObject([{ helpful: 'yes' }]);
	});

	test('as a form lead to the page that says so', async () => {
		const { sendForm } = setup({ rates });
		const locations: unknown[] = [];
		for (let n = 0; n < 3; n++) locations.push((await sendForm(goodVote)).headers.get('location'));
		expect(locations[2]).toBe(`${SITE}/sv/feedback/error/`);
	});

	test('are fewer where the origin is not known, from the same bucket', async () => {
		const { sendJson } = setup({ rates });
		expect((await sendJson(goodVote, { Origin: 'null' })).status).toBe(204);
		expect((await sendJson(goodVote, { Origin: 'null' })).status).toBe(429);
		// A spoofed origin is no second bucket.
		expect((await sendJson(goodVote)).status).toBe(429);
	});
});

describe('a store that is not available', () => {
	const broken = () => ({
		...temporaryStore(),
		save: () => Promise.reject(new StoreUnavailable('x', { cause: new Error('disk is full') })),
		check: () => Promise.reject(new StoreUnavailable('x', { cause: new Error('disk is full') })),
	});

	test('that does not answer is not waited for without end', async () => {
		vi.useFakeTimers();
		onTestFinished(() => void vi.useRealTimers());
		const { sendJson } = setup({
			store: { ...broken(), save: () => new Promise(() => undefined) },
		});
		const answer = sendJson(goodVote);
		await vi.advanceTimersByTimeAsync(9_000);
		const res = await answer;
		expect([res.status, res.headers.get('retry-after')]).toEqual([503, '5']);
	});

	test('answers 503, tells the log why and the reader nothing', async () => {
		const { sendJson, sendForm, logged } = setup({ store: broken() });
		const res = await sendJson(goodVote);
		expect([res.status, res.headers.get('retry-after')]).toEqual([503, '5']);
		expect(await res.text()).not.toContain('disk');
		expect(logged.join()).toContain('disk is full');
		const form = await sendForm(goodVote);
		expect(form.headers.get('location')).toBe(`${SITE}/sv/feedback/error/`);
	});

	test('makes the endpoint alive but not ready', async () => {
		const { app } = setup({ store: broken() });
		expect((await app.request('/healthz')).status).toBe(200);
		expect((await app.request('/readyz')).status).toBe(503);
	});

	test('that fails in a way nobody thought of answers 500 and tells nothing', async () => {
		const store = { ...temporaryStore(), save: () => Promise.reject(new TypeError('secret')) };
		const { sendJson, logged } = setup({ store });
		const res = await sendJson({ ...goodVote, comment: 'private words' });
		expect(res.status).toBe(500);
		expect(await res.text()).not.toContain('secret');
		expect(logged).toEqual(['error: TypeError: secret']);
	});
});

describe('routes', () => {
	test.each([
		['/v1/votes', 'GET', 'POST, OPTIONS'],
		['/v1/votes', 'DELETE', 'POST, OPTIONS'],
		['/healthz', 'POST', 'GET, HEAD'],
		['/readyz', 'PUT', 'GET, HEAD'],
	])('%s refuses %s and says what it takes', async (path, method, allow) => {
		const res = await setup().app.request(path, { method });
		expect([res.status, res.headers.get('allow')]).toEqual([405, allow]);
	});

	test('nothing else is there', async () => {
		const { app } = setup();
		expect((await app.request('/v1/votes/1')).status).toBe(404);
		expect((await app.request('/')).status).toBe(404);
	});

	test('answer the same where the endpoint is mounted on a site', async () => {
		const site = new Hono().route('/', setup().app).get('*', (c) => c.text('the site'));
		const refused = await site.request('/v1/votes', { method: 'PUT' });
		expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'POST, OPTIONS']);
		const page = await site.request('/sv/');
		expect([await page.text(), page.headers.has('content-security-policy')]).toEqual([
			'the site',
			false,
		]);
	});

	test('it is ready with a store and a manifest, until it is to stop', async () => {
		let draining = false;
		const { app } = setup({ draining: () => draining });
		expect((await app.request('/readyz')).status).toBe(200);
		expect((await app.request('/readyz', { method: 'HEAD' })).status).toBe(200);
		draining = true;
		expect((await app.request('/readyz')).status).toBe(503);
		expect((await app.request('/healthz')).status).toBe(200);
	});

	test('without a manifest it is not ready and takes no votes', async () => {
		const { app, sendJson } = setup({ manifest: () => undefined });
		expect((await app.request('/readyz')).status).toBe(503);
		expect((await sendJson(goodVote)).status).toBe(503);
	});
});

describe('headers', () => {
	const preflight = (origin: string) =>
		setup({ origins: ['http://localhost:4321'] }).app.request('/v1/votes', {
			method: 'OPTIONS',
			headers: { Origin: origin, 'Access-Control-Request-Method': 'POST' },
		});

	test('let pages of known origins read the answer, without credentials', async () => {
		for (const origin of [SITE, 'http://localhost:4321']) {
			const res = await preflight(origin);
			expect(res.status).toBe(204);
			expect(Object.fromEntries(res.headers)).toMatchObject({
				'access-control-allow-origin': origin,
				'access-control-allow-methods': 'POST',
				'access-control-allow-headers': 'Content-Type',
				vary: expect.stringContaining('Origin'),
			});
			expect(res.headers.has('access-control-allow-credentials')).toBe(false);
		}
		expect((await preflight('https://evil.example')).status).toBe(403);
	});

	test('let them read refusals too', async () => {
		const res = await setup().sendJson({});
		expect(res.headers.get('access-control-allow-origin')).toBe(SITE);
	});

	test('forbid to keep, frame or guess any answer', async () => {
		const { app, sendJson, sendForm } = setup();
		const answers = [
			await sendJson(goodVote),
			await sendForm(goodVote),
			await sendJson({}),
			await sendJson(goodVote, { Origin: 'https://evil.example' }),
			await app.request('/healthz'),
			await app.request('/v1/votes'),
			await app.request('/nothing'),
		];
		for (const { headers } of answers) {
			expect(Object.fromEntries(headers)).toMatchObject({
				'cache-control': 'no-store',
				'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
				'cross-origin-resource-policy': 'cross-origin',
				'referrer-policy': 'no-referrer',
				'x-content-type-options': 'nosniff',
			});
			expect(headers.has('set-cookie')).toBe(false);
		}
	});

	test('ask for TLS over TLS only', async () => {
		const { app } = setup();
		const https = await app.request('https://endpoint.example/healthz');
		const http = await app.request('http://endpoint.example/healthz');
		expect(https.headers.get('strict-transport-security')).toBe('max-age=63072000');
		expect(http.headers.has('strict-transport-security')).toBe(false);
	});
});

test.each(['application/json', 'form'])(
	'what tells who a reader is does not reach the disk, sent as %s',
	async (type) => {
		const { sendJson, sendForm, saved } = setup();
		const vote = { ...goodVote, comment: 'Jag är 121212-1212, ring 070-174 06 05' };
		await (type === 'form' ? sendForm(vote) : sendJson(vote));
		expect(await saved()).toMatchObject([{ comment: 'Jag är [personal-id], ring [phone]' }]);
	},
);

describe('a site that lies in a folder of its host', () => {
	const HOST = 'https://company.example';
	const manifest = parseManifest({ ...manifestFixture, site: `${HOST}/hj%C3%A4lp` });
	const ask = (path: string, headers: Record<string, string> = {}) => {
		const { app, saved } = setup({ manifest: () => manifest });
		const body = new URLSearchParams({ ...goodVote }).toString();
		const type = { 'Content-Type': 'application/x-www-form-urlencoded', Origin: HOST };
		const asked = app.request(path, { method: 'POST', body, headers: { ...type, ...headers } });
		return { asked, saved };
	};

	test.each(['/v1/votes', '/hj%C3%A4lp/v1/votes'])(
		'has its votes taken at %s, whether or not a proxy takes the folder off',
		async (path) => {
			const { asked, saved } = ask(path);
			const { status, headers } = await asked;
			expect([status, headers.get('location')]).toEqual([
				303,
				`${HOST}/hj%C3%A4lp/sv/feedback/thanks/`,
			]);
			expect(await saved()).toMatchObject([{ site: `${HOST}/hj%C3%A4lp` }]);
		},
	);

	test('is answered in the language of the page that a form stands on', async () => {
		const { asked } = ask('/v1/votes', { Referer: `${HOST}/hj%C3%A4lp/da/konto/` });
		expect((await asked).headers.get('location')).toBe(`${HOST}/hj%C3%A4lp/da/feedback/thanks/`);
		const beside = ask('/v1/votes', { Referer: `${HOST}/da/konto/` });
		expect((await beside.asked).headers.get('location')).toContain('/sv/feedback/');
	});
});

describe('a vote that is not about our text', () => {
	test('is refused where its revision is made up, so that no rewrite looks worse by it', async () => {
		const { sendJson, saved } = setup();
		const res = await sendJson({ ...goodVote, revision: 'made-up' });
		expect([res.status, await res.json()]).toMatchObject([
			409,
			{
				detail: '"made-up" is no published revision of "account/log-in" in "sv". Reload the page.',
			},
		]);
		expect(await saved()).toEqual([]);
	});

	test('is refused after its reader had it erased', async () => {
		const { app, sendJson, saved } = setup();
		expect((await sendJson({ ...goodVote, reader: READER })).status).toBe(204);
		const path = `/v1/readers/account%2Flog-in/sv/${READER}`;
		expect((await app.request(path, { method: 'DELETE' })).status).toBe(204);
		expect((await sendJson({ ...goodVote, reader: READER, seq: 9 })).status).toBe(410);
		expect(await saved()).toEqual([]);
	});
});
