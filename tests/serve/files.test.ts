import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileAt } from '../../src/serve/files.ts';
import { mediaType } from '../../src/serve/media-type.ts';
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
		'site/unknown.none': 'none',
		'site/drivers.tar.gz': 'tar in gz',
		'site/lone.html.br': 'nothing beside it',
		'site/FORM.PDF': 'pdf',
		'site/.well-known/security.txt': 'contact',
	});
	return join(folder, 'site');
}

async function bodyAt(path: string, accepts = ''): Promise<string | undefined> {
	const found = await fileAt(site(), path, accepts);
	return found && readFileSync(found.file, 'utf8');
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
		'//',
		'/sv//',
		'/sv/index.html.br',
		'/sv/index.html.gz',
	])('%j', async (path) => {
		expect(await bodyAt(path)).toBeUndefined();
	});
});

test.each([
	['/', 'home'],
	['/sv/', 'swedish'],
	['/sv/index.html', 'swedish'],
	['/sv/å b.txt', 'å'],
	['/drivers.tar.gz', 'tar in gz'],
	['/lone.html.br', 'nothing beside it'],
	['/.well-known/security.txt', 'contact'],
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
		expect(await headersAt('/unknown.none')).toMatchObject({
			'Content-Type': 'application/octet-stream',
		});
	});

	test.each([
		['a.pdf', 'application/pdf'],
		['a.PDF', 'application/pdf'],
		['a.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
		['a.JPEG', 'image/jpeg'],
		['a.mp4', 'video/mp4'],
		['a.csv', 'text/csv; charset=utf-8'],
		['a.HTM', 'text/html; charset=utf-8'],
		['a.mjs', 'text/javascript; charset=utf-8'],
		['a.json', 'application/json; charset=utf-8'],
		['a.webmanifest', 'application/manifest+json; charset=utf-8'],
		['a.svg', 'image/svg+xml; charset=utf-8'],
		['a.xml', 'application/xml; charset=utf-8'],
		['a.wasm', 'application/wasm'],
		['a.tar.gz', 'application/gzip'],
		['pdf', 'application/octet-stream'],
	])('say of %s that it is %s', (file, type) => {
		expect(mediaType(file)).toBe(type);
	});

	test.each(['a.svg', 'a.SVG', 'a.xml', 'a.xhtml', 'sv/a.mathml'])(
		'keep %s, which a browser would run the scripts of, in a sandbox',
		async (file) => {
			const root = folderOf({ [file]: '<a/>' });
			const answer = await fileAt(root, `/${file}`, '');
			expect(answer?.headers['Content-Security-Policy']).toContain('; sandbox;');
		},
	);

	test('leave the policy of all else to the page', async () => {
		for (const path of ['/sv/', '/photo.png']) {
			expect(await headersAt(path)).not.toHaveProperty('Content-Security-Policy');
		}
	});

	test('have a tag of the very bytes that are sent', async () => {
		const tags = await Promise.all(
			['', 'br', 'gzip', ''].map(async (accepts) => (await headersAt('/sv/', accepts))?.['ETag']),
		);
		expect(new Set(tags).size).toBe(3);
		expect(tags[0]).toMatch(/^"[\da-f]{20}"$/);
	});
});

describe('a link', () => {
	test('is followed within the site, and where the site is one itself, and not out of it', async () => {
		const root = site();
		symlinkSync(join(root, '../secret.txt'), join(root, 'out.txt'));
		symlinkSync(join(root, '../site-other'), join(root, 'other'));
		symlinkSync(join(root, 'photo.png'), join(root, 'in.png'));
		symlinkSync(root, `${root}-now`);
		expect(await fileAt(root, '/out.txt', '')).toBeUndefined();
		expect(await fileAt(root, '/other/secret.txt', '')).toBeUndefined();
		expect(await fileAt(root, '/in.png', '')).toBeDefined();
		expect(await fileAt(`${root}-now`, '/sv/', '')).toBeDefined();
	});
});

test('a file that is changed in place has another tag', async () => {
	const root = site();
	const tag = async () => (await fileAt(root, '/photo.png', ''))?.headers.ETag;
	const before = await tag();
	writeFileSync(join(root, 'photo.png'), 'PNG, and more');
	expect(await tag()).not.toBe(before);
	writeFileSync(join(root, 'photo.png'), 'png');
	expect(await tag()).toBe(before);
});
