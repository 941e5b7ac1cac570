import { describe, expect, test } from 'vitest';
import { concepts } from '../../../src/search/packs/concepts.ts';
import { listsOf } from '../../../src/search/language/pack.ts';
import { packFor } from '../../../src/search/packs/pack-for.ts';

const languages = ['da', 'sv', 'nb', 'nn', 'en', 'de', 'fi'] as const;

describe.each(languages)('the pack of %s', (lang) => {
	const { stop, folds, sounds, columns } = packFor(lang);

	test('has each stop word once, in lower case', () => {
		const words = stop.split(' ');
		expect(
			words.filter((word, at) => words.indexOf(word) !== at || word !== word.toLowerCase()),
		).toEqual([]);
		expect(words.length).toBeGreaterThan(100);
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
});

test('a region has its language’s pack, and “no” is Bokmål', () => {
	expect(packFor('da-DK')).toBe(packFor('da'));
	expect(packFor('no')).toBe(packFor('nb'));
	expect(packFor('ar')).toEqual({ stop: '', folds: {}, sounds: [], links: '', columns: [] });
});

describe('the concepts', () => {
	test('have a word in each Scandinavian language and in English', () => {
		const without = Object.entries(concepts).filter(([, words]) =>
			(['da', 'sv', 'nb', 'en'] as const).some((column) => listsOf(words[column]).own.length === 0),
		);
		expect(without).toEqual([]);
		expect(Object.keys(concepts).length).toBeGreaterThanOrEqual(80);
	});

	test('have no empty word and none twice', () => {
		for (const [name, words] of Object.entries(concepts)) {
			for (const list of Object.values(words)) {
				const { own, typed } = listsOf(list);
				const all = [...own, ...typed];
				expect(list.split(/[,;]/), name).toHaveLength(all.length);
				expect(
					all.filter((word, at) => all.indexOf(word) !== at),
					name,
				).toEqual([]);
			}
		}
	});
});
