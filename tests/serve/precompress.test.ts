import { existsSync, mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { precompress } from '../../src/serve/precompress.ts';
import { folderOf } from './folder.ts';

const text = 'Så återställer du ditt lösenord. '.repeat(50);

test('every file that shrinks gets a copy in both encodings that holds the same', async () => {
	const folder = folderOf({ 'sv/index.html': text, 'a.css': text, 'b.js': text });
	expect(await precompress(folder)).toBe(3);
	for (const file of ['sv/index.html', 'a.css', 'b.js']) {
		const brotli = readFileSync(join(folder, `${file}.br`));
		const gzip = readFileSync(join(folder, `${file}.gz`));
		expect(brotliDecompressSync(brotli).toString()).toBe(text);
		expect(gunzipSync(gzip).toString()).toBe(text);
		expect(Math.max(brotli.length, gzip.length)).toBeLessThan(Buffer.byteLength(text) / 4);
	}
});

test('small files, pictures and what is compressed already are left alone', async () => {
	const folder = folderOf({
		'small.html': 'x'.repeat(511),
		'photo.png': text,
		'index.pf_meta': text,
		'a.html.br': text,
	});
	expect(await precompress(folder)).toBe(0);
	expect(existsSync(join(folder, 'small.html.br'))).toBe(false);
});

test('what is compressed is not compressed again until it changes', async () => {
	const folder = folderOf({ 'a.html': text, 'b.html': text });
	await precompress(folder);
	expect(await precompress(folder)).toBe(0);
	writeFileSync(join(folder, 'a.html'), text.toUpperCase());
	const later = new Date(Date.now() + 5000);
	utimesSync(join(folder, 'a.html'), later, later);
	const before = statSync(join(folder, 'b.html.br')).mtimeMs;
	expect(await precompress(folder)).toBe(1);
	expect(brotliDecompressSync(readFileSync(join(folder, 'a.html.br'))).toString()).toBe(
		text.toUpperCase(),
	);
	expect(statSync(join(folder, 'b.html.br')).mtimeMs).toBe(before);
});

test('a file that was begun and not finished counts as not done', async () => {
	const folder = folderOf({ 'a.html': text });
	// Nothing can be written where a folder is.
	mkdirSync(join(folder, 'a.html.gz'));
	await expect(precompress(folder)).rejects.toThrow();
	expect(existsSync(join(folder, 'a.html.br'))).toBe(false);
});

test('it says how far it is, to the end', async () => {
	const folder = folderOf(
		Object.fromEntries([1, 2, 3, 4, 5].map((number) => [`${number}.html`, text])),
	);
	const said: string[] = [];
	await precompress(folder, (done, total) => said.push(`${done}/${total}`));
	expect(said).toEqual(['1/5', '2/5', '3/5', '4/5', '5/5']);
});
