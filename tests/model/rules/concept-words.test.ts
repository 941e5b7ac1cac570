import { describe, expect, test } from 'vitest';
import { article, findings, problemsIn } from '../../helpers/content.ts';

describe('concept-words', () => {
	const check = (concepts: string, text = 'Starta om boxen.') =>
		findings('concept-words', {
			'words.yaml': `concepts:\n${concepts}`,
			'sv/account/log-in.mdx': article(text),
		});

	test('a concept that leads to a word of an article is right', () => {
		expect(check('  box:\n    words: { sv: [box, dekoder], en: [receiver] }\n')).toEqual([]);
	});

	test('a concept that no article has a word for leads nowhere', () => {
		expect(check('  router:\n    words: { sv: [router] }\n')).toMatchInlineSnapshot(`
			[
			  "words.yaml:2:3 hint: No article has "router", so "router" leads nobody anywhere. Use one of its words in an article, or remove the concept.",
			]
		`);
	});

	test('a word that stands in two concepts, or cannot be searched for, is told with its place', () => {
		expect(
			check(
				"  box:\n    words: { sv: [box, '?!'] }\n  decoder:\n    words: { sv: [boxen] }\n    typed: { sv: [Box] }\n",
			),
		).toMatchInlineSnapshot(`
			[
			  "words.yaml:3:24 warning: Nobody can search for "?!": search looks at letters and digits only. Write a word, or remove it.",
			  "words.yaml:6:19 warning: "Box" stands in "box" too, so whoever types it is led to both. Remove it from one of them.",
			]
		`);
	});

	test('a language that nobody types is told, with the one that was meant', () => {
		expect(check('  box:\n    words: { sv: [box], se: [dosa] }\n')).toMatchInlineSnapshot(`
			[
			  "words.yaml:3:25 error: Nobody on this site types words of the language "se". Write one of: da, de, en, fi, nb, nn, sv.",
			]
		`);
	});

	test('an unknown key or trade is told with what there is', () => {
		const problems = problemsIn({
			'words.yaml': 'trades: [tvv]\nconcepts:\n  box:\n    word: { sv: [box] }\n',
			'sv/account/log-in.mdx': article('box'),
		});
		expect(
			problems
				.filter(({ file }) => file === 'words.yaml')
				.map(({ line, message }) => `${line}: ${message}`),
		).toMatchInlineSnapshot(`
			[
			  "1: trades.0: Fyr knows no trade "tvv". It knows: broadband, computers, energy, telephony, tv. Words of another trade stand under concepts.",
			  "4: There is no key "word" here. Did you mean "words"?",
			]
		`);
	});
});
