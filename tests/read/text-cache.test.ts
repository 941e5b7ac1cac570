import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { diskTextCache, memoryTextCache, type TextCache } from '../../src/read/text-cache.ts';

function folder(): string {
	const path = mkdtempSync(join(tmpdir(), 'fyr-texts-'));
	onTestFinished(() => rmSync(path, { recursive: true, force: true }));
	return path;
}

describe.each<[string, () => TextCache]>([
	['memoryTextCache', memoryTextCache],
	['diskTextCache', () => diskTextCache(folder())],
])('%s', (_name, create) => {
	test('gives back what was added', () => {
		const cache = create();
		const { digest, text } = cache.add('## Å\n\n:ui[a]\n', 'mdx');
		expect(cache.get(digest)).toEqual(text);
		expect(cache.add('## Å\n\n:ui[a]\n', 'mdx')).toEqual({ digest, text });
	});

	test('one text in two formats is two texts', () => {
		const cache = create();
		expect(cache.add('{1}', 'mdx').digest).not.toBe(cache.add('{1}', 'md').digest);
	});

	test('what was never added says what to do', () => {
		expect(() => create().get('abc')).toThrowErrorMatchingInlineSnapshot(
			`[RangeError: No text abc in the cache. Delete the folder .cache and build again.]`,
		);
	});
});

test('a text outlives the process, in one file and nothing beside it', () => {
	const path = folder();
	const { digest, text } = diskTextCache(path).add('Text.', 'md');
	expect(diskTextCache(path).get(digest)).toEqual(text);
	expect(readdirSync(path)).toEqual([`${digest}.json`]);
});

test('texts that a reading has not used are removed, so that the cache does not grow for ever', () => {
	const path = folder();
	diskTextCache(path).add('Before.', 'md');
	const cache = diskTextCache(path);
	const { digest } = cache.add('After.', 'md');
	cache.prune();
	expect(readdirSync(path)).toEqual([`${digest}.json`]);
	expect(cache.get(digest).plain).toBe('After.');
});
