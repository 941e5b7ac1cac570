import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { cloudfront } from '../../src/hosts/cloudfront.ts';
import { hostPlan } from '../../src/hosts/host-plan.ts';
import { mediaType } from '../../src/serve/media-type.ts';
import { askServe, expectAlike, expectLanguages } from './answers-alike.ts';
import type { Ask } from './requests.ts';
import { builtFor, siteAt } from './site-files.ts';

type Headers = Record<string, { value: string }>;

interface Answered {
	statusCode?: number;
	headers?: Headers;
	body?: string;
	uri?: string;
}

type Handler = (event: object) => Answered;

/** A function of CloudFront before a bucket of S3 that answers what is missing with `/404.html`. */
function askFunction(code: string, root: string, dist = root): Ask {
	const handler = runInNewContext(`${code}; handler`) as Handler;
	return (path, sent = {}) => {
		const [uri = '', search = ''] = path.split(/\?(.*)/s);
		const headers = Object.fromEntries(
			Object.entries(sent).map(([name, value]) => [name.toLowerCase(), { value }]),
		);
		const querystring = Object.fromEntries(
			search
				.split('&')
				.filter(Boolean)
				.map((part) => part.split(/=(.*)/s))
				.map(([name, value = '']) => [name, { value }]),
		);
		const request = { method: 'GET', uri, headers, querystring };
		const asked = handler({ context: { eventType: 'viewer-request' }, request });
		return Promise.resolve(
			asked.statusCode === undefined ? fromBucket(asked.uri ?? '') : told(asked),
		);
	};

	function fromBucket(uri: string) {
		const file = join(root, decodeURIComponent(uri));
		if (!existsSync(file)) {
			return told({ statusCode: 404, body: readFileSync(join(dist, '404.html'), 'utf8') });
		}
		const response = { statusCode: 200, headers: { 'content-type': { value: mediaType(file) } } };
		const event = { context: { eventType: 'viewer-response' }, request: { uri }, response };
		return told({ ...handler(event), body: readFileSync(file, 'utf8') });
	}
}

function told({ statusCode = 0, headers = {}, body = '' }: Answered) {
	const plain = Object.fromEntries(
		Object.entries(headers).map(([name, { value }]) => [name, value] as const),
	);
	return { status: statusCode, location: plain['location'], headers: plain, body };
}

test.each(['https://help.example', 'https://company.example/help'])(
	'the function answers at %s as npm run serve does, as far as it can',
	async (origin) => {
		const site = siteAt(origin);
		const { dist, root } = await builtFor(cloudfront, site);
		const code = readFileSync(join(dist, '.host/cloudfront-function.js'), 'utf8');
		const ask = askFunction(code, root, dist);
		const base = site.base;
		const unknown = '/?p=12 /?p=12&utm=1 /?utm=1&p=12 /?a=1&p=12&b=2'.split(' ');
		const pattern = '/hc/360012-Logga-in /hc/360012-Logga-in?x=1 /sv/log-in'.split(' ');
		const queries =
			'/hj%C3%A4lp.asp?id=7&a=b /hj%C3%A4lp.asp?id=%207 /a.php?c=3&b=2 /a.php?b=2&d&c=3';
		await expectAlike(ask, askServe(dist, site), site, {
			except: Object.fromEntries([
				...unknown.map((path) => [path, `200 ${base}${path}`]),
				...[...pattern, ...queries.split(' ')].map((path) => [path, '404']),
			]),
			onlyVerdicts: true,
		});
		await expectLanguages(ask, site);
	},
);

test('the function is small enough, whatever number of old addresses there is', () => {
	const redirects = Array.from({ length: 3000 }, (_, index) => ({
		from: `/old/${index}`,
		to: '/sv/',
	}));
	const plan = hostPlan({ site: siteAt('https://help.example'), redirects, pages: [] });
	const [code = ''] = Object.values(cloudfront.files(plan).files);
	expect(Buffer.byteLength(code)).toBeLessThanOrEqual(10_240);
	expect(Buffer.byteLength(code)).toBeGreaterThan(10_000);
});

test('it sends the headers of a file', async () => {
	const { dist } = await builtFor(cloudfront, siteAt('https://help.example'));
	const ask = askFunction(readFileSync(join(dist, '.host/cloudfront-function.js'), 'utf8'), dist);
	expect((await ask('/sv/')).headers).toMatchObject({
		'cache-control': 'no-cache',
		'content-security-policy': "frame-ancestors 'none'",
	});
	expect((await ask('/_astro/page.Abc123.css')).headers['cache-control']).toContain('immutable');
	expect((await ask('/sv/konto/index.md')).headers['x-robots-tag']).toBe('noindex');
});
