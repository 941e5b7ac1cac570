import { describe, expect, test } from 'vitest';
import { confidenceOf, type Evidence } from '../../../../src/search/client/planner/confidence.ts';
import { plan } from '../../../../src/search/client/planner/plan.ts';
import { LEAST_CONFIDENCE } from '../../../../src/search/client/planner/weights.ts';
import { lexiconOf } from './site.ts';

const lexicon = lexiconOf({
	words: 'byta* paket* faktura* låst*',
	titles: ['Byta paket', 'Faktura', 'Konto', 'Chatt', 'Box', 'Tv', 'App', 'Film'].map((title) => [
		title,
		`/${title}/`,
		'',
	]),
	synonyms: [['spärrad', 'låst']],
});

async function confidence(query: string, answers: Evidence[]) {
	const words = await lexicon;
	return confidenceOf(words, query, plan(words, query), answers);
}

const wording = (text: string) => ({
	text,
	article: 0,
	words: text.split(' ').map((key) => ({
		...{ key, isSmall: false, weight: 1 },
		meanings: new Set<number>(),
	})),
});

const text = (...words: number[]): Evidence => ({
	page: { words, found: words.map((score) => score > 0) },
});

describe('how sure an answer is', () => {
	test('is all where it has all of the words, and none where nothing is known', async () => {
		expect(await confidence('byta paket', [text(1, 1)])).toBe(1);
		expect(await confidence('qwerty', [])).toBe(0);
	});

	test('is little where it lacks the word that nobody knows', async () => {
		expect(await confidence('byta däckmönster', [text(1)])).toBeLessThan(LEAST_CONFIDENCE);
	});

	test('is what another word for it is worth', async () => {
		const known = await confidence('låst', [text(1)]);
		const other = await confidence('spärrad', [text(1)]);
		expect(other).toBeLessThan(known);
		expect(other).toBeGreaterThan(LEAST_CONFIDENCE);
	});

	test('is that of a wording, where the text has nothing', async () => {
		const match = { asked: () => [1, 0.75], said: 0.5, wording: wording('byta') };
		expect(await confidence('byta paket', [{ match }])).toBeGreaterThan(0.8);
	});

	test('is not less for a word that says little, though the site lacks it', async () => {
		const light = await confidence('paket väntar', [text(1)]);
		expect(light).toBeGreaterThan(await confidence('paket däckmönster', [text(1)]));
		expect(light).toBeGreaterThan(LEAST_CONFIDENCE);
	});

	test('is enough where the query has a whole sentence of the writer’s', async () => {
		const query = 'mamma äldreboende behöver det inte längre';
		const said = (text: string): Evidence => ({
			match: { asked: () => [], said: 1, wording: wording(text) },
		});
		expect(await confidence(query, [said('behöver inte längre')])).toBe(1);
		expect(await confidence(query, [said('längre')])).toBe(0);
	});

	test('is that of the best of the first three', async () => {
		const none = text(0, 0);
		expect(await confidence('byta paket', [none, none, text(1, 1)])).toBe(1);
		expect(await confidence('byta paket', [none, none, none, text(1, 1)])).toBe(0);
	});
});
