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
	'da/Blanket A.pdf': 'blanket',
	'sv/lösenord/index.html.br': 'lösenord in br',
	'sv/lösenord/index.md': '# Lösenord',
	'sv/old/index.html': 'leads on',
	'fyr-redirects.json': JSON.stringify({
		version: 1,
		redirects: [
			{ from: '/sv/old', to: '/sv/lösenord/', status: 301, page: true },
			{ from: '/sv/down', status: 410 },
			{ from: '/?p=12', to: '/da/?x=1#steg' },
			{ from: '/hjälp.asp?id=*', to: 'https://other.example/å' },
			{ from: '/hc/3600*', to: '/sv/' },
			{ from: '/sv/l*', to: '/da/' },
			{ from: '/Help/Contents.aspx', to: '/sv/' },
		],
	}),
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

	test('takes the query along', async () => {
		const { headers } = await ask('/?utm=a%20b&x', { 'Accept-Language': 'sv' });
		expect(headers.get('Location')).toBe('/sv/?utm=a%20b&x');
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

describe('an article', () => {
	const path = '/sv/l%C3%B6senord/';

	test.each([
		['text/markdown', '# Lösenord'],
		['text/markdown, text/html;q=0.9', '# Lösenord'],
		['text/html;q=0.5, text/markdown;q=0.9, */*;q=0.1', '# Lösenord'],
		['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'lösenord'],
		['text/html, text/markdown;q=0.9', 'lösenord'],
		['*/*', 'lösenord'],
		['', 'lösenord'],
	])('is answered to a program that accepts "%s" by %s', async (accept, body) => {
		const response = await ask(path, { Accept: accept });
		expect([response.status, await response.text()]).toEqual([200, body]);
		expect(response.headers.get('Vary')).toBe('Accept-Encoding, Accept');
	});

	test('as Markdown is a file of its own, which is not to be indexed', async () => {
		for (const response of [
			await ask(`${path}index.md`),
			await ask(path, { Accept: 'text/markdown' }),
		]) {
			expect(response.headers.get('Content-Type')).toBe('text/markdown; charset=utf-8');
			expect(response.headers.get('X-Robots-Tag')).toBe('noindex');
		}
		expect((await ask(path)).headers.get('X-Robots-Tag')).toBeNull();
	});

	test('without such a file is a page whatever is asked for', async () => {
		const response = await ask('/sv/', { Accept: 'text/markdown' });
		expect([await response.text(), response.headers.get('Vary')]).toEqual([
			'hem',
			'Accept-Encoding',
		]);
	});
});

describe('an old address', () => {
	test.each([
		['/sv/old/', '/sv/l%C3%B6senord/'],
		['/sv/old?utm=a%20b', '/sv/l%C3%B6senord/?utm=a%20b'],
		['/?p=12&utm=1', '/da/?x=1&utm=1#steg'],
		['/hj%E4lp.asp?id=7&a=b', 'https://other.example/%C3%A5?a=b'],
		['/hc/360012-Logga-in', '/sv/'],
		['/help/contents.ASPX', '/sv/'],
		['/SV//OLD', '/sv/l%C3%B6senord/'],
		['/sv/log-in', '/da/'],
	])('%s leads to %s', async (path, location) => {
		expect(await told(path)).toEqual([301, location]);
	});

	test('that a pattern would take is that of its page, if there is one', async () => {
		expect(await told('/sv/l%C3%B6senord/')).toEqual([200, 'lösenord']);
		expect(await told('/sv/l%C3%B6senord')).toEqual([301, '/sv/l%C3%B6senord/']);
	});

	test('that is gone says so, in the language of the address', async () => {
		expect(await told('/sv/down/')).toEqual([410, 'saknas']);
	});

	test('is no answer to a request that would change something', async () => {
		expect((await ask('/sv/old/', {}, { method: 'POST' })).status).toBe(405);
	});
});

describe('the page that was meant', () => {
	test.each([
		['/SV/L%C3%96senord/', '/sv/l%C3%B6senord/', 'in another letter case'],
		['/sv//l%C3%B6senord///', '/sv/l%C3%B6senord/', 'with slashes doubled'],
		['/sv/l%C3%B6senord/index.html?q=1', '/sv/l%C3%B6senord/?q=1', 'by the name of its file'],
		['/index.html', '/', 'by the name of its file, at the top'],
		['/sv/lo%CC%88senord/', '/sv/l%C3%B6senord/', 'with a letter in two pieces'],
		['/sv/l%F6senord/', '/sv/l%C3%B6senord/', 'in the encoding of an old server'],
		['/sv/l%25C3%25B6senord/', '/sv/l%C3%B6senord/', 'encoded twice'],
		['/da/Blanket%20A.pdf/', '/da/Blanket%20A.pdf', 'with a slash too many'],
		['/da/blanket%20a.PDF', '/da/Blanket%20A.pdf', 'a file'],
		['//SV/', '/sv/', 'and never another host'],
	])('%s is %s: %s', async (path, location) => {
		expect(await told(`https://help.example${path}`)).toEqual([301, location]);
	});

	test.each([
		'//evil.example/',
		'/\\evil.example/',
		'/%2F%2Fevil.example/',
		'//evil.example/%2e%2e/x',
	])('%s is none', async (path) => {
		expect((await ask(`https://help.example${path}`)).status).toBe(404);
	});
});

describe('a part of a file', () => {
	const part = async (path: string, headers: Record<string, string>) => {
		const response = await ask(path, headers);
		const range = response.headers.get('Content-Range');
		return [response.status, await response.text(), range, response.headers.get('Content-Length')];
	};

	test.each([
		['bytes=0-2', 206, 'bla', 'bytes 0-2/7', '3'],
		['bytes=4-', 206, 'ket', 'bytes 4-6/7', '3'],
		['bytes=-3', 206, 'ket', 'bytes 4-6/7', '3'],
		['bytes=-99', 206, 'blanket', 'bytes 0-6/7', '7'],
		['BYTES=5-99', 206, 'et', 'bytes 5-6/7', '2'],
		['bytes=7-', 416, '', 'bytes */7', null],
		['bytes=-0', 416, '', 'bytes */7', null],
		['bytes=0-1,3-4', 200, 'blanket', null, '7'],
		['bytes=3-1', 200, 'blanket', null, '7'],
		['bytes=-', 200, 'blanket', null, '7'],
		['lines=1-2', 200, 'blanket', null, '7'],
	])('%s is %i', async (range, ...expected) => {
		expect(await part('/da/Blanket%20A.pdf', { Range: range })).toEqual(expected);
	});

	test('is sent only to who has the rest of the same file', async () => {
		const path = '/da/Blanket%20A.pdf';
		const tag = (await ask(path)).headers.get('ETag') ?? '';
		const asked = (condition: string) => part(path, { Range: 'bytes=0-0', 'If-Range': condition });
		expect((await asked(tag))[0]).toBe(206);
		for (const other of ['"other"', `W/${tag}`, 'Wed, 21 Oct 2026 07:28:00 GMT']) {
			expect((await asked(other))[0]).toBe(200);
		}
	});

	test('is one of the file as it is, not as it is sent compressed', async () => {
		const headers = { Range: 'bytes=0-2', 'Accept-Encoding': 'br' };
		const response = await ask('/sv/l%C3%B6senord/', headers);
		expect([response.status, await response.text()]).toEqual([206, 'lö']);
		expect(response.headers.get('Content-Encoding')).toBeNull();
	});

	test('is nothing that is asked for by HEAD', async () => {
		const response = await ask('/da/Blanket%20A.pdf', { Range: 'bytes=0-0' }, { method: 'HEAD' });
		expect([response.status, response.headers.get('Content-Length')]).toEqual([200, '7']);
		expect(response.headers.get('Accept-Ranges')).toBe('bytes');
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
		['/sv/404.html', 'saknas', 'the page that says so'],
		['/404.html', 'missing', 'the page that says so in all languages'],
		['/favicon.ico', 'Not found\n', 'a file that nobody reads'],
		['/sv/nowhere.PNG', 'Not found\n', 'a picture'],
		['/sv/node.js/', 'saknas', 'an address that only looks like a file'],
		['/old/page.php', 'missing', 'a page of another system'],
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
