import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answer, planner, sourceOf } from '../../src/commands/search-eval/ask.ts';
import { readBuiltSite } from '../../src/commands/search-eval/built-site.ts';
import { fetchFromDisk } from '../../src/commands/search-eval/disk-fetch.ts';
import type { JudgedQuery } from '../../src/commands/search-eval/query-set.ts';
import { score, type Answer } from '../../src/commands/search-eval/score.ts';

/** Per cent of a locale's queries: found first and among three, told rightly and wrongly that there is no answer. */
const least = { success1: 88, success3: 95, told: 80 };
const mostWronglyTold = 2;

const { fetch } = globalThis;
beforeAll(() => void fetchFromDisk('dist'));
afterAll(() => void (globalThis.fetch = fetch));

describe.each(['da', 'sv', 'nb'])('what customers in trouble type in %s', (locale) => {
	const answers: Answer[] = [];
	beforeAll(async () => {
		const ask = planner(sourceOf('dist', locale));
		const articles = readBuiltSite('dist').locales.get(locale) ?? [];
		for (const query of queriesOf(locale)) answers.push(await answer(ask, query, articles));
	});
	const answered = (): Answer[] => answers.filter(({ query }) => query.relevant.length > 0);
	const others = (): Answer[] => answers.filter(({ query }) => query.relevant.length === 0);

	test('finds the article that helps, and is seldom told that there is none', () => {
		const { success1, success3, zero } = score(answered());
		expect(success1).toBeGreaterThanOrEqual(least.success1);
		expect(success3).toBeGreaterThanOrEqual(least.success3);
		expect(zero).toBeLessThanOrEqual(mostWronglyTold);
	});

	test('is told where no article helps', () => {
		expect(others().length).toBeGreaterThanOrEqual(20);
		expect(score(others()).zero).toBeGreaterThanOrEqual(least.told);
	});
});

function queriesOf(locale: string): JudgedQuery[] {
	return ['known', 'held-out', 'phone'].flatMap((part) => {
		const file = `tests/search/queries/stressed/${locale}.${part}.json`;
		// A cast, because the files are ours.
		return JSON.parse(readFileSync(file, 'utf8')) as JudgedQuery[];
	});
}
