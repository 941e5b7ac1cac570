import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileAt } from '../../src/serve/files.ts';
import { folderOf } from './folder.ts';

/** A site beside files that are not its own. */
function site(): string {
	const folder = folderOf({
		'secret.txt': 'secret',
		'site-other/secret.txt': 'secret',
		'site/index.html': 'home',
		'site/sv/index.html': 'swedish',
		'site/sv/index.html.br': 'swedish in br',
		'site/sv/index.html.gz': 'swedish in gz',
		'site/.env': 'secret',
		'site/.git/config': 'secret',
		'site/sv/å b.txt': 'å',
		'site/_astro/page.abc.css': 'css',
		'site/sv/pagefind/sv_abc.pf_meta': 'meta',
		'site/photo.png': 'png',
		'site/photo.png.br': 'never asked for',
		'site/unknown.xyz': 'xyz',
	});
	return join(folder, 'site');
}

async function bodyAt(path: string, accepts = ''): Promise<string | undefined> {
	return (await fileAt(site(), path, accepts))?.body.toString();
}

describe('there is nothing at', () => {
	test.each([
		'/../secret.txt',
		'/sv/../../secret.txt',
		'/../site-other/secret.txt',
		'/..\\secret.txt',
		'/%2e%2e/secret.txt',
		'/sv/..%2f..%2fsecret.txt',
		'/.env',
		'/.git/config',
		'/sv/./index.html',
		'/sv/index.html\0.png',
		'/\0',
		'/sv',
		'/nothing/',
		'/index.html/',
	])('%j', async (path) => {
		expect(await bodyAt(path)).toBeUndefined();
	});
});

test.each([
	['/', 'home'],
	['/sv/', 'swedish'],
	['/sv/index.html', 'swedish'],
	['/sv/å b.txt', 'å'],
])('at %s there is %s', async (path, body) => {
	expect(await bodyAt(path)).toBe(body);
});

describe('a reader who accepts', () => {
	test.each([
		['gzip, deflate, br, zstd', 'swedish in br'],
		['gzip;q=1.0, br;q=0.5', 'swedish in br'],
		['gzip', 'swedish in gz'],
		['br;q=0, gzip', 'swedish in gz'],
		['gzip, br; q=0.000', 'swedish in gz'],
		['br;q=0.001', 'swedish in br'],
		['br;q=0,gzip;q=0', 'swedish'],
		['identity', 'swedish'],
		['brotli', 'swedish'],
		['', 'swedish'],
	])('"%s" is given "%s"', async (accepts, body) => {
		expect(await bodyAt('/sv/', accepts)).toBe(body);
	});

	test('compression is given a picture as it is', async () => {
		const picture = await fileAt(site(), '/photo.png', 'identity');
		expect(picture?.headers).not.toHaveProperty('Vary');
		expect(picture?.headers).not.toHaveProperty('Content-Encoding');
	});
});

describe('headers', () => {
	const headersAt = async (path: string, accepts = '') =>
		(await fileAt(site(), path, accepts))?.headers;

	test('name type and encoding, and that the answer depends on what was accepted', async () => {
		expect(await headersAt('/sv/', 'br')).toMatchObject({
			'Content-Type': 'text/html; charset=utf-8',
			'Content-Encoding': 'br',
			Vary: 'Accept-Encoding',
		});
		expect(await headersAt('/unknown.xyz')).toMatchObject({
			'Content-Type': 'application/octet-stream',
		});
	});

	test.each([
		['/_astro/page.abc.css', 'public, max-age=31536000, immutable'],
		['/sv/pagefind/sv_abc.pf_meta', 'public, max-age=31536000, immutable'],
		['/sv/', 'no-cache'],
		['/photo.png', 'no-cache'],
	])('let %s be kept: %s', async (path, cache) => {
		expect((await headersAt(path))?.['Cache-Control']).toBe(cache);
	});

	test('have a tag of the very bytes that are sent', async () => {
		const tags = await Promise.all(
			['', 'br', 'gzip', ''].map(async (accepts) => (await headersAt('/sv/', accepts))?.['ETag']),
		);
		expect(new Set(tags).size).toBe(3);
		expect(tags[0]).toMatch(/^"[\da-f]{20}"$/);
	});
});
