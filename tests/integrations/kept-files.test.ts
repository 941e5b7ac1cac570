import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openKeptFiles } from '../../src/integrations/kept-files.ts';

/** A cache, and what a build puts into a new site: which files it made, and what the site has then. */
async function builds() {
	const root = await mkdtemp(join(tmpdir(), 'fyr-kept-'));
	onTestFinished(() => rm(root, { recursive: true }));
	let site = '';
	const build = async (keys: Record<string, string | undefined>) => {
		site = await mkdtemp(join(root, 'site-'));
		const kept = openKeptFiles(join(root, 'cache'));
		const made: string[] = [];
		for (const [name, key] of Object.entries(keys)) {
			kept.put(name, key, join(site, name), () => {
				made.push(name);
				return `${name} of ${key}`;
			});
		}
		kept.end();
		return made;
	};
	return { build, inSite: (name: string) => join(site, name) };
}

test('only files with another key are made anew', async () => {
	const { build, inSite } = await builds();
	expect(await build({ a: '1', b: '1' })).toEqual(['a', 'b']);
	expect(await build({ a: '1', b: '2' })).toEqual(['b']);
	expect(await readFile(inSite('a'), 'utf8')).toBe('a of 1');
	expect(await readFile(inSite('b'), 'utf8')).toBe('b of 2');
});

test('without a key a file is made each time', async () => {
	const { build } = await builds();
	expect(await build({ a: undefined })).toEqual(['a']);
	expect(await build({ a: undefined })).toEqual(['a']);
});

test('a file that is left out for one build is made anew', async () => {
	const { build } = await builds();
	await build({ a: '1', b: '1' });
	await build({ a: '1' });
	expect(await build({ a: '1', b: '1' })).toEqual(['b']);
});

test('what somebody has written into a built site is in no other', async () => {
	const { build, inSite } = await builds();
	await build({ a: '1' });
	await writeFile(inSite('a'), 'edited');
	expect(await build({ a: '1' })).toEqual(['a']);
	expect(await readFile(inSite('a'), 'utf8')).toBe('a of 1');
});

test('a former site keeps its file when the next one has another', async () => {
	const { build, inSite } = await builds();
	await build({ a: '1' });
	const former = inSite('a');
	await build({ a: '2' });
	expect(await readFile(former, 'utf8')).toBe('a of 1');
	expect(existsSync(inSite('a'))).toBe(true);
});
