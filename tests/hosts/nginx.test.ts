import { readFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { createSiteApp } from '../../src/serve/site-app.ts';
import { goodVote, setup, SITE } from '../feedback/setup.ts';
import { hasBrotli, hasNginx } from '../helpers/nginx.ts';
import { storedVotes } from '../helpers/stored-votes.ts';
import { askRaw } from '../helpers/ask-raw.ts';
import { askServe, expectAlike, expectLanguages, expectMarkdown } from './answers-alike.ts';
import { startBehindNginx } from './behind-nginx.ts';
import { siteAt } from './site-files.ts';

const FILE = join(import.meta.dirname, '../../docs/en/deploy/nginx.conf');

const site = siteAt(SITE);

/** Drawings and other XML, which a browser that opens them would run the scripts of. */
const drawings = ['/favicon.svg', '/sv/Drawing.SVG', '/sitemap.xml'];

interface Asked {
	status: number | undefined;
	headers: IncomingHttpHeaders;
	body: Buffer;
}

/** The documented configuration on the built site of these files, before a running endpoint. */
async function behindNginx(settings: Record<string, string> = {}) {
	const { port, root, folder, endpoint, database } = await startBehindNginx({
		...{ file: FILE, documentRoot: '/srv/help/dist', site, settings },
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
	return { ask, vote, port, root, folder, endpoint, database };
}

describe.skipIf(!hasNginx())('docs/en/deploy/nginx.conf with --host nginx', () => {
	test('answers as npm run serve does', async () => {
		const { port, root } = await behindNginx();
		const ask = askRaw(port);
		await expectAlike(ask, askServe(root, site), site, {
			// Of several parts of a query that name the old page the rest is not known.
			except: { '/a.php?b=2&d&c=3': 'moved 200 /da/' },
		});
		await expectLanguages(ask, site);
		await expectMarkdown(ask, askServe(root, site), site);
	});

	test('sends what is compressed as npm run serve does', async () => {
		const { ask, root } = await behindNginx();
		const serve = createSiteApp({ folder: root, site, feedback: setup().app });
		for (const encoding of [...(hasBrotli ? ['br'] : []), 'gzip', 'identity']) {
			for (const path of ['/sv/', '/_astro/page.Abc123.css', '/sv/konto/index.html.gz', '/sv/x/']) {
				const headers = { 'Accept-Encoding': encoding };
				const [own, like] = [await ask(path, headers), await serve.request(path, { headers })];
				const sent = like.headers.get('content-encoding') ?? undefined;
				expect([path, own.status, own.headers['content-encoding']]).toEqual([
					path,
					like.status,
					sent,
				]);
				expect(own.body.equals(Buffer.from(await like.arrayBuffer()))).toBe(true);
			}
		}
	});

	test('tells caches what an answer depends on, and browsers its type', async () => {
		const { ask } = await behindNginx();
		expect((await ask('/sv/')).headers.vary).toBe('Accept-Encoding, Accept');
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
		for (const path of drawings) {
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
