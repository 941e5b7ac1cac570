import { describe, expect, test } from 'vitest';
import { createFeedbackApp } from '../../src/feedback/app.ts';
import { parseManifest } from '../../src/feedback/manifest.ts';
import { siteSchema } from '../../src/schema/site.ts';
import { createSiteApp } from '../../src/serve/site-app.ts';
import { goodVote, manifestFixture, SITE, temporaryStore } from '../feedback/setup.ts';
import { folderOf } from './folder.ts';

const site = siteSchema.parse({
	name: 'Test',
	origin: SITE,
	locales: [
		{ code: 'da', label: 'Dansk' },
		{ code: 'sv', label: 'Svenska' },
	],
});

const files = {
	'index.html': 'choose',
	'404.html': 'missing',
	'sv/index.html': 'hem',
	'sv/404.html': 'saknas',
	'sv/lösenord/index.html': 'lösenord',
	'da/index.html': 'hjem',
};

/** Ask the site, as a browser would. */
async function ask(
	path: string,
	headers: Record<string, string> = {},
	init: RequestInit = {},
	base = '',
) {
	const feedback = createFeedbackApp({
		store: temporaryStore(),
		manifest: () => parseManifest({ ...manifestFixture, site: SITE + encodeURI(base) }),
	});
	const app = createSiteApp({ folder: folderOf(files), site: { ...site, base }, feedback });
	return app.request(path, { headers, ...init });
}

async function told(path: string, headers: Record<string, string> = {}) {
	const response = await ask(path, headers);
	return [response.status, response.headers.get('Location') ?? (await response.text())];
}

describe('the first page', () => {
	test('leads readers to their language, and says that the answer depends on it', async () => {
		const response = await ask('/', { 'Accept-Language': 'sv-SE, en;q=0.5' });
		expect([response.status, response.headers.get('Location')]).toEqual([302, '/sv/']);
		expect(response.headers.get('Vary')).toContain('Accept-Language');
		expect(response.headers.get('Cache-Control')).toBe('no-cache');
	});

	test('lets readers of other languages choose, and says the same', async () => {
		const response = await ask('/', { 'Accept-Language': 'de' });
		expect([response.status, await response.text()]).toEqual([200, 'choose']);
		expect(response.headers.get('Vary')).toBe('Accept-Encoding, Accept-Language');
	});
});

describe('a page', () => {
	test('comes with its type, and headers that keep it from being framed or guessed at', async () => {
		const { status, headers } = await ask('/sv/l%C3%B6senord/');
		expect(status).toBe(200);
		expect(Object.fromEntries(headers)).toMatchObject({
			'content-type': 'text/html; charset=utf-8',
			'content-security-policy': "frame-ancestors 'none'",
			'cross-origin-opener-policy': 'same-origin',
			'permissions-policy': 'camera=(), geolocation=(), microphone=()',
			'referrer-policy': 'strict-origin-when-cross-origin',
			'strict-transport-security': 'max-age=31536000',
			'x-content-type-options': 'nosniff',
		});
	});

	test('is not sent again to who has it, also by way of a proxy that made its tag weak', async () => {
		const etag = (await ask('/sv/')).headers.get('ETag') ?? '';
		for (const known of [etag, `W/${etag}`, `"other", ${etag}`]) {
			const response = await ask('/sv/', { 'If-None-Match': known });
			expect([response.status, await response.text()]).toEqual([304, '']);
			expect(response.headers.get('ETag')).toBe(etag);
		}
		expect((await ask('/sv/', { 'If-None-Match': '"other"' })).status).toBe(200);
	});

	test('is asked for by HEAD without its body', async () => {
		const response = await ask('/sv/', {}, { method: 'HEAD' });
		expect([response.status, await response.text()]).toEqual([200, '']);
		expect(response.headers.get('ETag')).not.toBeNull();
	});

	test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('is not changed by %s', async (method) => {
		const response = await ask('/sv/', {}, { method });
		expect([response.status, response.headers.get('Allow')]).toEqual([405, 'GET, HEAD']);
		expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
	});
});

describe('an address without its last slash', () => {
	test.each([
		['/sv', '/sv/'],
		['/sv/l%C3%B6senord', '/sv/l%C3%B6senord/'],
		['/sv?q=logga%20in&x=1', '/sv/?q=logga%20in&x=1'],
		['//sv', '/sv/'],
		['///sv/l%C3%B6senord', '/sv/l%C3%B6senord/'],
	])('%s is corrected to %s', async (path, location) => {
		expect(await told(`https://help.example${path}`)).toEqual([301, location]);
	});
});

describe('where there is no page', () => {
	test.each([
		['/sv/nowhere/', 'saknas', 'in the language of the address'],
		['/sv/nowhere', 'saknas', 'with a slash or without'],
		['/da/nowhere/', 'missing', 'in all where the language has none'],
		['/xx/', 'missing', 'in all where there is no such language'],
		['/sv/%2e%2e/%2e%2e/etc/passwd', 'missing', 'outside'],
		['/sv/..%2f..%2fetc/passwd', 'saknas', 'outside, in another way'],
		['/sv/%00', 'saknas', 'a character that no name has'],
		['/sv/%E0%A4%A', 'saknas', 'no UTF-8'],
	])('%s is answered "%s": %s', async (path, body) => {
		expect(await told(path)).toEqual([404, body]);
	});

	test('a tag that is known makes it no 304', async () => {
		const etag = (await ask('/sv/nowhere/')).headers.get('ETag') ?? '';
		expect((await ask('/sv/nowhere/', { 'If-None-Match': etag })).status).toBe(404);
	});
});

describe('the endpoint', () => {
	test('takes votes at the same address', async () => {
		const body = JSON.stringify(goodVote);
		const headers = { 'Content-Type': 'application/json', Origin: SITE };
		expect((await ask('/v1/votes', headers, { method: 'POST', body })).status).toBe(204);
	});

	test.each(['/healthz', '/readyz'])('answers %s', async (path) => {
		expect((await ask(path)).headers.get('Content-Type')).toContain('application/json');
	});

	test('answers for all of /v1/, in its own way', async () => {
		const response = await ask('/v1/nothing');
		expect([response.status, response.headers.get('Content-Type')]).toEqual([
			404,
			'application/problem+json; charset=utf-8',
		]);
	});
});

describe('a site that lies in a folder of its host', () => {
	const below = async (path: string, headers: Record<string, string> = {}) => {
		const response = await ask(path, headers, {}, '/hjälp');
		return [response.status, response.headers.get('Location') ?? (await response.text())];
	};

	test.each([
		['/', 302, '/hj%C3%A4lp/'],
		['/?utm=1', 302, '/hj%C3%A4lp/?utm=1'],
		['/hj%C3%A4lp', 301, '/hj%C3%A4lp/'],
		['/hj%C3%A4lp/sv', 301, '/hj%C3%A4lp/sv/'],
		['/hj%C3%A4lp/sv?q=a', 301, '/hj%C3%A4lp/sv/?q=a'],
		['/hj%C3%A4lp/sv/', 200, 'hem'],
		['/hj%C3%A4lp/sv/l%C3%B6senord/', 200, 'lösenord'],
		['/hj%C3%A4lp/sv/nowhere/', 404, 'saknas'],
		['/hj%C3%A4lp/xx/', 404, 'missing'],
		['/sv/', 404, 'saknas'],
		['/hj%C3%A4lpa/sv/', 404, 'missing'],
	])('answers %s by %i %s', async (path, status, answer) => {
		expect(await below(path)).toEqual([status, answer]);
	});

	test('leads from its first page to the reader’s language', async () => {
		const headers = { 'Accept-Language': 'sv' };
		expect(await below('/hj%C3%A4lp/', headers)).toEqual([302, '/hj%C3%A4lp/sv/']);
		expect(await below('/hj%C3%A4lp/', { 'Accept-Language': 'ja' })).toEqual([200, 'choose']);
	});

	test.each(['/healthz', '/hj%C3%A4lp/healthz'])('says at %s that it is alive', async (path) => {
		expect(await below(path)).toEqual([200, '{"status":"alive"}']);
	});

	test('takes votes below its folder', async () => {
		const body = JSON.stringify(goodVote);
		const headers = { 'Content-Type': 'application/json', Origin: SITE };
		const vote = await ask('/hj%C3%A4lp/v1/votes', headers, { method: 'POST', body }, '/hjälp');
		expect(vote.status).toBe(204);
	});
});
