import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { isCompiled, keep } from '../../../src/integrations/compiled/compiled-pages.ts';
import type { PagesCode } from '../../../src/integrations/compiled/pages-code.ts';
import { codeVersion } from '../../../src/version.ts';

/** What Vite has compiled, and folders to keep it in. */
async function compiled() {
	const root = await mkdtemp(join(tmpdir(), 'fyr-compiled-'));
	onTestFinished(() => rm(root, { recursive: true }));
	const folders = { out: join(root, 'out'), own: join(root, 'own'), shared: join(root, 'shared') };
	const { out, own, shared } = folders;
	for (const folder of [join(out, '.prerender'), join(out, '_astro'), own, shared]) {
		await mkdir(folder, { recursive: true });
	}
	await writeFile(join(out, '_astro/a'), 'a');
	const plain = (key: string): PagesCode => ({ isPlain: true, key, own, shared });
	const ofOne = (key: string): PagesCode => ({ isPlain: false, key, own });
	return { ...folders, plain, ofOne };
}

const one = `${codeVersion()}-one`;
const two = `${codeVersion()}-two`;

test('two builds may keep the same code at once', async () => {
	const { out, own, shared, plain } = await compiled();
	await Promise.all([keep(plain(one), out), keep(plain(one), out)]);
	await keep(plain(one), out);
	expect(await readdir(shared)).toEqual([one]);
	expect(await readdir(own)).toEqual([one]);
	expect(await readFile(join(shared, one, '_astro/a'), 'utf8')).toBe('a');
});

test('code that another build may be running stays, whatever is compiled meanwhile', async () => {
	const { out, shared, plain } = await compiled();
	await keep(plain(one), out);
	await writeFile(join(out, '_astro/b'), 'the same under another name');
	await keep(plain(one), out);
	expect(await readdir(join(shared, one, '_astro'))).toEqual(['a']);
	expect(await readdir(shared)).toEqual([one]);
});

test('plain code is there as long as one of the folders is: a cache, or an installed Fyr', async () => {
	const { out, own, shared, plain } = await compiled();
	await keep(plain(one), out);
	for (const gone of [own, shared]) {
		expect(isCompiled(plain(one))).toBe(true);
		await rm(join(gone, one), { recursive: true });
	}
	expect(isCompiled(plain(one))).toBe(false);
});

test('what all share is kept for each path of a host; beside a content only what it has now', async () => {
	const { out, own, shared, plain, ofOne } = await compiled();
	await mkdir(join(shared, 'former-version-one'));
	await keep(plain(one), out);
	await keep(plain(two), out);
	expect(await readdir(shared)).toEqual([one, two]);
	await keep(ofOne(`${codeVersion()}-own`), out);
	expect(await readdir(own)).toEqual([`${codeVersion()}-own`]);
	expect(await readdir(shared)).toEqual([one, two]);
});

test('nothing is kept where nothing was compiled', async () => {
	const { out, own, plain } = await compiled();
	await rm(join(out, '.prerender'), { recursive: true });
	await keep(plain(one), out);
	expect(isCompiled(plain(one))).toBe(false);
	expect(await readdir(own)).toEqual([]);
});
