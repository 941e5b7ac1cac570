import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFind } from '../../src/search/client/find.ts';
import { isSure } from '../../src/search/client/is-sure.ts';
import { answer, planner, sourceOf } from '../../src/commands/search-eval/ask.ts';
import { readBuiltSite } from '../../src/commands/search-eval/built-site.ts';
import { fetchFromDisk } from '../../src/commands/search-eval/disk-fetch.ts';
import type { JudgedQuery } from '../../src/commands/search-eval/query-set.ts';
import { score, type Answer } from '../../src/commands/search-eval/score.ts';

/**
 * Per cent of a locale's queries: found first and among three, told rightly and wrongly that there is no answer, and of
 * the answers that show their steps the right ones.
 */
const least = { success1: 88, success3: 95, told: 80, steps: 96 };
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

	test('is shown the first steps of an answer where it is the right one, and often', async () => {
		const find = createFind(sourceOf('dist', locale));
		const articles = readBuiltSite('dist').locales.get(locale) ?? [];
		const idOf = new Map(articles.map(({ path, id }) => [path, id]));
		const shown: boolean[] = [];
		for (const { query, relevant } of queriesOf(locale)) {
			const found = await find(query);
			const { href = '', steps = [] } = (await found.hits[0]?.load()) ?? {};
			if (!isSure(found) || steps.length === 0) continue;
			shown.push(relevant.includes(idOf.get(decodeURI(href)) ?? ''));
		}
		expect((100 * shown.filter(Boolean).length) / shown.length).toBeGreaterThanOrEqual(least.steps);
		expect(shown.length / queriesOf(locale).length).toBeGreaterThan(1 / 3);
	});

	test('is told where no article helps', () => {
		expect(others().length).toBeGreaterThanOrEqual(20);
		expect(score(others()).zero).toBeGreaterThanOrEqual(least.told);
	});
});

function queriesOf(locale: string): JudgedQuery[] {
	return ['known', 'held-out', 'phone', 'everyday', 'last'].flatMap((part) => {
		const file = `tests/search/queries/stressed/${locale}.${part}.json`;
		// A cast, because the files are ours.
		return JSON.parse(readFileSync(file, 'utf8')) as JudgedQuery[];
	});
}
