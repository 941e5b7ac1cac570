import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createSiteApp } from '../../src/serve/site-app.ts';
import { goodVote, setup } from '../feedback/setup.ts';
import { hasNginx } from '../helpers/nginx.ts';
import { storedVotes } from '../helpers/stored-votes.ts';
import { drawings, long, siteAt, startBehindNginx } from './behind-nginx.ts';

const FILE = join(import.meta.dirname, '../../docs/en/deploy/nginx-below-a-path.conf');
const ORIGIN = 'https://company.example';

const site = siteAt(`${ORIGIN}/help`);

const files = {
	'index.html': long('choose'),
	'404.html': long('missing'),
	'sv/index.html': long('hem'),
	'sv/404.html': long('saknas'),
	'sv/konto/index.html': long('konto'),
	'sv/search/assist.0a1b.json': long('{}'),
	'_astro/page.Abc123.css': long('a{}'),
	'.git/config': 'secret',
	...drawings,
};

/** The documented configuration on a host with a help center in its folder `help`, and our server on the same files. */
async function behindNginx() {
	const { port, host, root, database } = await startBehindNginx({
		...{ file: FILE, documentRoot: '/srv/www', base: 'help', files, origin: `${ORIGIN}/help` },
	});
	writeFileSync(join(host, 'index.html'), 'the company');
	const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
		fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual', ...init });
	const app = createSiteApp({ folder: root, site, feedback: setup().app });
	return { ask, app, database };
}

const LIKE_SERVE = [
	...['content-security-policy', 'cross-origin-opener-policy', 'permissions-policy'],
	...['referrer-policy', 'strict-transport-security', 'x-content-type-options', 'location'],
];

describe.skipIf(!hasNginx())('docs/en/deploy/nginx-below-a-path.conf', () => {
	test('answers below its path as npm run serve does, and leaves the rest of the host alone', async () => {
		const { ask, app } = await behindNginx();
		const paths = [
			...['/help/', '/help/?q=a', '/help/sv/', '/help/sv/konto/', '/help/sv/konto'],
			...['/help/_astro/page.Abc123.css', '/help/sv/search/assist.0a1b.json'],
			...['/help/sv/konto/index.html?q=%20a', '/help/index.html', '/help/sv/index.html.gz'],
			...[...Object.keys(drawings).map((name) => `/help/${name}`), '/help/sv/nowhere.svg'],
			...['/help/sv/nowhere/', '/help/nowhere', '/help/.git/config'],
		];
		for (const path of paths) {
			for (const language of ['sv-SE,sv;q=0.9', 'nn', 'ja']) {
				const headers = { 'Accept-Language': language, 'Accept-Encoding': 'gzip' };
				const nginx = await ask(path, { headers });
				const serve = await app.request(path, { headers });
				const told = ({ status, headers: sent }: Response): unknown[] => [
					...[path, language, status],
					...LIKE_SERVE.map((name) => sent.get(name) ?? undefined),
				];
				expect(told(nginx)).toEqual(told(serve));
				if (serve.status < 300) {
					expect(nginx.headers.get('cache-control')).toBe(serve.headers.get('cache-control'));
				}
			}
		}
		const drawing = await ask('/help/sv/Drawing.SVG');
		expect(drawing.headers.get('content-security-policy')).toContain('; sandbox;');
		const bare = await ask('/help?q=a');
		expect([bare.status, bare.headers.get('location')]).toEqual([301, '/help/?q=a']);
		const company = await ask('/');
		expect(await company.text()).toBe('the company');
		expect(company.headers.get('content-security-policy')).toBeNull();
	});

	test('hands votes on, which lead back to pages below the path', async () => {
		const { ask, database } = await behindNginx();
		const body = new URLSearchParams({ ...goodVote }).toString();
		const type = { 'Content-Type': 'application/x-www-form-urlencoded', Origin: ORIGIN };
		const sent = await ask('/help/v1/votes', { method: 'POST', body, headers: type });
		expect([sent.status, sent.headers.get('location')]).toEqual([
			303,
			`${ORIGIN}/help/sv/feedback/thanks/`,
		]);
		expect(await storedVotes(database, 'account/log-in', 'sv')).toHaveLength(1);
		expect((await ask('/v1/votes', { method: 'POST', body, headers: type })).status).toBe(404);
	});
});
