import {
	cpSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { holdRelease } from '../../src/serve/hold-release.ts';
import { precompress } from '../../src/serve/precompress.ts';
import { folderOf } from './folder.ts';

const long = (text: string): string => `${text} `.repeat(300);

const build = (text: string) => ({
	'index.html': long(text),
	'sv/index.html': long(text),
	'sv/a/index.html': long(text),
	'_astro/a.css': long(text),
});

async function held(source: string, keep = folderOf({})) {
	const logged: string[] = [];
	const release = await holdRelease(source, {
		keep,
		prepare: precompress,
		log: (level, line) => logged.push(`${level}: ${line}`),
		every: 10,
	});
	if (!release) throw new Error('There is a built site.');
	onTestFinished(release.close);
	const read = (file: string): string => readFileSync(join(release.folder(), file), 'utf8');
	return { release, read, logged, keep };
}

describe('the release that is served', () => {
	test('is a whole copy: what happens to the built folder does not reach it before it is settled', async () => {
		const source = folderOf(build('first'));
		const { read } = await held(source);
		rmSync(source, { recursive: true });
		expect(read('sv/index.html')).toBe(long('first'));
	});

	test('gives way to the next when that is there, by a rename as a build does it', async () => {
		const source = folderOf(build('first'));
		const { read, logged } = await held(source);
		const next = folderOf(build('second'));
		renameSync(source, `${source}-old`);
		renameSync(next, source);
		onTestFinished(() => rmSync(`${source}-old`, { recursive: true, force: true }));
		await expect.poll(() => read('sv/index.html')).toBe(long('second'));
		expect(logged).toContain('info: The new build is served now.');
		for (const file of Object.keys(build(''))) expect(read(file)).toBe(long('second'));
	});

	test('takes a page that is copied over, and its compressed forms are made of that page', async () => {
		const source = folderOf(build('first'));
		const { read, release } = await held(source);
		const before = readFileSync(join(release.folder(), 'sv/index.html.br'));
		writeFileSync(join(source, 'sv/index.html'), long('mended'));
		await expect.poll(() => read('sv/index.html')).toBe(long('mended'));
		expect(readFileSync(join(release.folder(), 'sv/index.html.br')).equals(before)).toBe(false);
		expect(read('sv/a/index.html')).toBe(long('first'));
	});

	test('goes back by copying the former files over it, with the times they had', async () => {
		const source = folderOf(build('first'));
		const former = folderOf({});
		cpSync(source, former, { recursive: true, preserveTimestamps: true });
		const { read } = await held(source);
		writeFileSync(join(source, 'sv/index.html'), long('withdrawn'));
		await expect.poll(() => read('sv/index.html')).toBe(long('withdrawn'));
		cpSync(former, source, { recursive: true, preserveTimestamps: true });
		await expect.poll(() => read('sv/index.html')).toBe(long('first'));
	});

	test('stays while the built folder is gone, or goes on changing', async () => {
		const source = folderOf(build('first'));
		const { read } = await held(source);
		renameSync(source, `${source}-away`);
		await new Promise((resolve) => setTimeout(resolve, 100));
		expect(read('index.html')).toBe(long('first'));
		renameSync(`${source}-away`, source);
		const writing = setInterval(
			() => writeFileSync(join(source, 'new.txt'), String(Math.random())),
			2,
		);
		onTestFinished(() => clearInterval(writing));
		await new Promise((resolve) => setTimeout(resolve, 200));
		expect(readdirSync(join(source))).toContain('new.txt');
		clearInterval(writing);
		await expect.poll(() => read('new.txt')).toBe(readFileSync(join(source, 'new.txt'), 'utf8'));
	});

	test('holds no link out of the folder, no hidden file, and no compressed form that it has not made', async () => {
		const outside = folderOf({ 'secret.txt': 'secret' });
		const source = folderOf({ ...build('first'), '.env': 'secret', 'sv/index.html.br': 'stale' });
		symlinkSync(join(outside, 'secret.txt'), join(source, 'out.txt'));
		symlinkSync(outside, join(source, 'out'));
		symlinkSync(join(source, 'index.html'), join(source, 'in.html'));
		const { release, read } = await held(source);
		const names = readdirSync(release.folder(), { recursive: true }).map(String);
		expect(names).not.toContain('out.txt');
		expect(names.filter((name) => name.startsWith('out/') || name.startsWith('.'))).toEqual([]);
		expect(read('in.html')).toBe(long('first'));
		expect(read('sv/index.html.br')).not.toBe('stale');
	});

	test('is not compressed again at the next start', async () => {
		const source = folderOf(build('first'));
		const first = await held(source);
		await first.release.close();
		let compressed = -1;
		const again = await holdRelease(source, {
			keep: first.keep,
			prepare: async (folder) => (compressed = await precompress(folder)),
			log: () => undefined,
		});
		onTestFinished(() => again?.close());
		expect(compressed).toBe(0);
	});

	test('is another for another server on the same folder', async () => {
		const source = folderOf(build('first'));
		const first = await held(source);
		const second = await held(source, first.keep);
		expect(second.release.folder()).not.toBe(first.release.folder());
	});
});

test('where there is no built site there is nothing to hold', async () => {
	const keep = folderOf({});
	const options = { keep, prepare: precompress, log: () => undefined };
	expect(await holdRelease(folderOf({ 'a.txt': 'a' }), options)).toBeUndefined();
	mkdirSync(join(keep, 'empty'));
	expect(await holdRelease(join(keep, 'none'), options)).toBeUndefined();
});
