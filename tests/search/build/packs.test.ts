import { describe, expect, test } from 'vitest';
import { packConcepts, packFor } from '../../../src/search/build/packs.ts';

describe.each(['da', 'sv', 'nb', 'nn', 'en', 'de', 'fi', 'zh', 'ja', 'hi'])(
	'the pack of %s',
	(lang) => {
		const { stop, light, shorthand, folds, sounds, columns } = packFor(lang);

		test('has each stop word once, in lower case', () => {
			const words = stop.split(' ');
			expect(
				words.filter((word, at) => words.indexOf(word) !== at || word !== word.toLowerCase()),
			).toEqual([]);
			expect(words.length).toBeGreaterThan(100);
		});

		test('has what is written short once, and for one word', () => {
			const written = Object.entries(shorthand).flatMap(([word, short]) => [word, ...short]);
			expect(written.filter((word, at) => written.indexOf(word) !== at)).toEqual([]);
			const words = light.split(' ');
			expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
		});

		test('has sounds that are patterns, and change what is heard', () => {
			for (const [pattern, sound] of sounds) {
				expect(() => new RegExp(pattern, 'u')).not.toThrow();
				expect(pattern).not.toBe(sound);
			}
		});

		test('begins with its own words, and with letters that are typed otherwise', () => {
			expect(columns[0]).toBe(lang);
			expect(Object.values(folds).every((typed) => typed.length > 0)).toBe(true);
		});
	},
);

test('a region has its language’s pack, and “no” is Bokmål', () => {
	expect(packFor('da-DK')).toBe(packFor('da'));
	expect(packFor('no')).toBe(packFor('nb'));
});

test('a language without a pack has the company’s own concepts', () => {
	expect(packFor('pl')).toEqual({
		...{ stop: '', light: '', shorthand: {} },
		folds: {},
		sounds: [],
		links: '',
		columns: ['pl'],
	});
});

describe('the concepts', () => {
	const concepts = Object.entries(packConcepts());

	test('have a word in each Scandinavian language and in English', () => {
		const without = concepts.filter(([, { words }]) =>
			['da', 'sv', 'nb', 'en'].some((language) => (words[language] ?? []).length === 0),
		);
		expect(without).toEqual([]);
		expect(concepts.length).toBeGreaterThanOrEqual(300);
	});

	test('have no word twice', () => {
		for (const [name, { words, typed = {} }] of concepts) {
			for (const language of Object.keys(words)) {
				const all = [...(words[language] ?? []), ...(typed[language] ?? [])];
				expect(
					all.filter((word, at) => all.indexOf(word) !== at),
					name,
				).toEqual([]);
			}
		}
	});

	test('are those of the trades that are chosen, and those that every help center shares', () => {
		const names = Object.keys(packConcepts(['tv']));
		expect(names).toContain('tv-box');
		expect(names).toContain('password');
		expect(names).not.toContain('virus');
		expect(names).not.toContain('router');
	});
});
