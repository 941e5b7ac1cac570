import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sourceOf } from '../../src/commands/search-eval/ask.ts';
import { fetchFromDisk } from '../../src/commands/search-eval/disk-fetch.ts';
import { createFind } from '../../src/search/client/find.ts';
import type { Kind } from '../../src/search/client/planner/types.ts';

/** What takes one word for another. */
const CORRECTIONS: readonly Kind[] = ['typo', 'sound', 'part'];
/** Per cent: the filter of words has room for so many only. */
const MOST = 0.5;

const { fetch } = globalThis;
beforeAll(() => void fetchFromDisk('dist'));
afterAll(() => void (globalThis.fetch = fetch));

test.each(['da', 'sv', 'nb'])('an ordinary word of %s is taken for no other', async (locale) => {
	const file = `tests/search/queries/ordinary/${locale}.txt`;
	const words = readFileSync(file, 'utf8').trim().split('\n');
	const find = createFind(sourceOf('dist', locale));
	const wrong: string[] = [];
	for (const word of words) {
		const { planned } = await find(word);
		const [first] = planned?.plan.words.flatMap(({ alternatives }) => alternatives) ?? [];
		if (first && CORRECTIONS.includes(first.kind)) wrong.push(`${word} → ${first.query}`);
	}
	expect(words.length).toBeGreaterThanOrEqual(200);
	expect((100 * wrong.length) / words.length, wrong.join(', ')).toBeLessThanOrEqual(MOST);
});
