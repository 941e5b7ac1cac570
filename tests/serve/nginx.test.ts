import { readFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { preferredLocale } from '../../src/i18n/accept-language.ts';
import { createSiteApp } from '../../src/serve/site-app.ts';
import { goodVote, setup, SITE } from '../feedback/setup.ts';
import { hasBrotli, hasNginx } from '../helpers/nginx.ts';
import { storedVotes } from '../helpers/stored-votes.ts';
import { drawings, long, siteAt, startBehindNginx } from './behind-nginx.ts';

const FILE = join(import.meta.dirname, '../../docs/en/deploy/nginx.conf');

const site = siteAt(SITE);

const files = {
	'index.html': long('choose'),
	'404.html': long('missing'),
	'sv/index.html': long('hem'),
	'sv/404.html': long('saknas'),
	'sv/konto/index.html': long('konto'),
	'sv/search/assist.json': '"assist.0a1b.json"',
	'sv/search/assist.0a1b.json': long('{}'),
	'sv/pagefind/index/sv_1.pf_index': 'index',
	'_astro/page.Abc123.css': long('a{}'),
	'_astro/page.Abc123.js': long('let a;'),
	'.git/config': 'secret',
	...drawings,
};

interface Asked {
	status: number | undefined;
	headers: IncomingHttpHeaders;
	body: Buffer;
}

/** The documented configuration on the built site of these files, before a running endpoint. */
async function behindNginx(settings: Record<string, string> = {}) {
	const { port, root, folder, endpoint, database } = await startBehindNginx({
		...{ file: FILE, documentRoot: '/srv/help/dist', files, origin: SITE, settings },
	});

	/** Ask nginx, from an address of this machine. */
	async function ask(
		path: string,
		headers: Record<string, string> = {},
		{ method = 'GET', body = '', from = '127.0.0.1' } = {},
	): Promise<Asked> {
		const outgoing = request({ host: '127.0.0.1', port, path, method, localAddress: from });
		for (const [name, value] of Object.entries(headers)) outgoing.setHeader(name, value);
		outgoing.end(body);
		return new Promise((resolve, reject) => {
			outgoing.on('error', reject);
			outgoing.on('response', (response) => {
				const { statusCode: status, headers: received } = response;
				buffer(response).then((all) => resolve({ status, headers: received, body: all }), reject);
			});
		});
	}
	const vote = (headers: Record<string, string> = {}, from = '127.0.0.2') =>
		ask(
			'/v1/votes',
			{ 'Content-Type': 'text/plain', Origin: SITE, Host: new URL(SITE).host, ...headers },
			{ method: 'POST', body: JSON.stringify(goodVote), from },
		);
	return { ask, vote, root, folder, endpoint, database };
}

const LIKE_SERVE = [
	'content-security-policy',
	'cross-origin-opener-policy',
	'permissions-policy',
	'referrer-policy',
	'strict-transport-security',
	'x-content-type-options',
	'content-encoding',
	'location',
];

describe.skipIf(!hasNginx())('docs/en/deploy/nginx.conf', () => {
	test('answers for pages and files as npm run serve does', async () => {
		const { ask, root } = await behindNginx();
		const app = createSiteApp({ folder: root, site, feedback: setup().app });
		const paths = Object.keys(files)
			.filter((file) => !file.endsWith('404.html'))
			.map((file) => `/${file.replace(/index\.html$/, '')}`);
		const more = [
			'/sv/konto',
			'/sv/konto?q=a',
			'/sv/konto/index.html?q=%20a',
			'/index.html',
			'/sv/konto/index.html.gz',
			'/_astro/page.Abc123.css.br',
			'/sv/nowhere/',
			'/nowhere',
			'//nowhere.example/index.html',
		];
		for (const encoding of [...(hasBrotli ? ['br'] : []), 'gzip', 'identity']) {
			for (const path of [...paths, ...more]) {
				const headers = { 'Accept-Encoding': encoding, 'Accept-Language': 'sv-SE,sv;q=0.9' };
				const nginx = await ask(path, headers);
				const serve = await app.request(path, { headers });
				const named = (get: (name: string) => unknown) =>
					LIKE_SERVE.map((name) => [name, get(name) ?? undefined]);
				expect([path, encoding, nginx.status, named((name) => nginx.headers[name])]).toEqual([
					...[path, encoding, serve.status, named((name) => serve.headers.get(name))],
				]);
				// Of a page that is elsewhere each says so in words of its own.
				if (serve.status === 200 || serve.status === 404) {
					expect(nginx.body.equals(Buffer.from(await serve.arrayBuffer()))).toBe(true);
				}
				if (serve.status < 300)
					expect(nginx.headers['cache-control']).toBe(serve.headers.get('cache-control'));
			}
		}
	});

	test('tells caches what an answer depends on, and browsers its type', async () => {
		const { ask } = await behindNginx();
		expect((await ask('/sv/')).headers.vary).toBe('Accept-Encoding');
		for (const lang of ['sv', 'de']) {
			const { headers } = await ask('/', { 'Accept-Language': lang });
			expect(headers.vary).toContain('Accept-Language');
		}
		expect((await ask('/sv/')).headers['content-type']).toBe('text/html; charset=utf-8');
		expect((await ask('/favicon.svg')).headers['content-type']).toBe(
			'image/svg+xml; charset=utf-8',
		);
	});

	test('keeps a drawing that is opened by itself in a sandbox, also where the browser has it already', async () => {
		const { ask } = await behindNginx();
		for (const path of Object.keys(drawings).map((name) => `/${name}`)) {
			const first = await ask(path);
			const again = await ask(path, { 'If-None-Match': first.headers.etag ?? '' });
			expect([path, first.status, again.status]).toEqual([path, 200, 304]);
			for (const { headers } of [first, again]) {
				expect(headers['content-security-policy']).toContain('; sandbox;');
			}
		}
		for (const path of ['/sv/', '/_astro/page.Abc123.js', '/sv/nowhere.svg']) {
			const { headers } = await ask(path);
			expect(headers['content-security-policy']).toBe("frame-ancestors 'none'");
		}
	});

	test('leads readers to the edition in the language they read first, and lets others choose', async () => {
		const { ask } = await behindNginx();
		for (const [language, location] of [
			['da', '/da/'],
			['nb-NO,nb;q=0.9', '/nb/'],
			['nn', '/nb/'],
			['de, sv;q=0.5', '/sv/'],
			['en-GB,en;q=0.9 , no-NO ;q=0.8,da;q=0.7', '/nb/'],
			['SV-fi', '/sv/'],
			['da;q=0, sv;q=0.1', '/sv/'],
			['da;q=0.000', undefined],
			['da-DK;q=0.001', '/da/'],
			['de-DK, dax, svx, nbsp, x-da', undefined],
			['*', undefined],
			['', undefined],
			['de-DE,'.repeat(500) + 'sv', '/sv/'],
		] as const) {
			const asked = { 'Accept-Language': language };
			const { status, headers } = await ask('/', asked);
			const campaign = await ask('/?utm=a%20b', asked);
			// As npm run serve answers, which reads fewer languages of a header than this one has.
			if (language.length < 100)
				expect(preferredLocale(language, site.locales)?.code).toBe(location?.slice(1, -1));
			const expected = location === undefined ? 200 : 302;
			expect([language, status, headers.location]).toEqual([language, expected, location]);
			expect(campaign.headers.location).toBe(location && `${location}?utm=a%20b`);
		}
	});

	test('hands votes on, with the answers and headers of the endpoint alone', async () => {
		const { vote, ask, database } = await behindNginx();
		const taken = await vote();
		expect(taken.status).toBe(204);
		expect(taken.headers).toMatchObject({
			'content-security-policy': expect.stringContaining("default-src 'none'"),
			'access-control-allow-origin': SITE,
			'cache-control': 'no-store',
			'strict-transport-security': 'max-age=31536000',
		});
		const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
		const body = new URLSearchParams({ ...goodVote, locale: 'da' }).toString();
		const headers = { ...form, Origin: SITE, Host: new URL(SITE).host };
		const sent = await ask('/v1/votes', headers, { method: 'POST', body });
		expect([sent.status, sent.headers.location]).toEqual([303, '/da/feedback/thanks/']);
		expect((await ask('/v1/votes')).headers.allow).toBe('POST, OPTIONS');
		expect(await storedVotes(database, 'account/log-in', 'sv')).toHaveLength(1);
		expect(await storedVotes(database, 'account/log-in', 'da')).toHaveLength(1);
	});

	test('shows nothing that is for operators, and no hidden file', async () => {
		const { ask } = await behindNginx();
		for (const path of ['/healthz', '/readyz', '/metrics', '/.git/config']) {
			expect([path, (await ask(path)).status]).toEqual([path, 404]);
		}
	});

	test('tells readers apart by their address, whatever they write of it themselves', async () => {
		const { vote } = await behindNginx({ FYR_RATE_BURST: '3', FYR_RATE_PER_SECOND: '0.001' });
		const statuses = [];
		for (let n = 0; n < 5; n++) {
			statuses.push((await vote({ 'X-Forwarded-For': `192.0.2.${n}, 127.0.0.1` })).status);
		}
		expect(statuses).toEqual([204, 204, 204, 429, 429]);
		expect((await vote({ 'X-Forwarded-For': '127.0.0.2' }, '127.0.0.3')).status).toBe(204);
	});

	test('keeps no address of who votes, in no log, even if the endpoint is down', async () => {
		const { ask, vote, folder, endpoint } = await behindNginx();
		expect((await vote()).status).toBe(204);
		await endpoint.close();
		expect((await vote()).status).toBe(502);
		await ask('/sv/', {}, { from: '127.0.0.9' });
		const log = (name: string) => readFileSync(join(folder, 'nginx/logs', name), 'utf8');
		await expect.poll(() => log('access.log')).toContain('127.0.0.9');
		expect(log('access.log') + log('error.log')).not.toContain('127.0.0.2');
	});
});
