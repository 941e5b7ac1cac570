import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { isCompiled, keep } from '../../../src/integrations/compiled/compiled-pages.ts';
import type { PagesCode } from '../../../src/integrations/compiled/pages-code.ts';
import { codeVersion } from '../../../src/version.ts';

/** What Vite has compiled, and a folder to keep it in. */
async function compiled() {
	const root = await mkdtemp(join(tmpdir(), 'fyr-compiled-'));
	onTestFinished(() => rm(root, { recursive: true }));
	const [out, store] = [join(root, 'out'), join(root, 'store')];
	for (const folder of ['.prerender', '_astro']) {
		await mkdir(join(out, folder), { recursive: true });
		await writeFile(join(out, folder, 'a'), folder);
	}
	await mkdir(store);
	const code = (key: string, isPlain = true): PagesCode => ({ isPlain, key, store });
	return { out, store, code };
}

const key = `${codeVersion()}-one`;

test('two builds may keep the same code at once', async () => {
	const { out, store, code } = await compiled();
	await Promise.all([keep(code(key), out), keep(code(key), out)]);
	await keep(code(key), out);
	expect(isCompiled(code(key))).toBe(true);
	expect(await readdir(store)).toEqual([key]);
	expect(await readFile(join(store, key, '_astro/a'), 'utf8')).toBe('_astro');
});

test('code that all share is kept for each path of a host; code of one help center only as it is now', async () => {
	const { out, store, code } = await compiled();
	await mkdir(join(store, 'former-version-one'));
	await keep(code(key), out);
	await keep(code(`${codeVersion()}-two`), out);
	expect(await readdir(store)).toEqual([key, `${codeVersion()}-two`]);
	await keep(code(`${codeVersion()}-own`, false), out);
	expect(await readdir(store)).toEqual([`${codeVersion()}-own`]);
});

test('nothing is kept where nothing was compiled', async () => {
	const { out, store, code } = await compiled();
	await rm(join(out, '.prerender'), { recursive: true });
	await keep(code(key), out);
	expect(isCompiled(code(key))).toBe(false);
	expect(await readdir(store)).toEqual([]);
});
