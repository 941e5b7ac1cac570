import { expect, test } from 'vitest';
import { distanceWithin } from '../../../src/model/edit-distance.ts';
import { generateQueries } from '../../../src/commands/search-eval/generate.ts';

function made(locale: string, titles: string[]) {
	return generateQueries(
		locale,
		titles.map((title, index) => ({ id: `a/${index}`, title, path: `/${index}/` })),
	);
}

/** The queries of one class. */
function queries(locale: string, title: string, name: string): string[] {
	return made(locale, [title]).flatMap((each) => (each.class === name ? [each.query] : []));
}

test('the same titles always give the same queries', () => {
	const titles = ['Byta lösenord', 'Hitta din faktura'];
	expect(made('sv', titles)).toEqual(made('sv', titles));
});

test('a mistyped title has one mistake, in a longer word, never at its beginning', () => {
	const titles = [
		'Byta lösenord',
		'Så hittar du din faktura',
		'Logga in i appen',
		'Pausa abonnemang',
	];
	for (const title of titles) {
		const [query = ''] = queries('sv', title, 'typo');
		expect(query).not.toBe(title);
		// Letters that changed places are two edits to a plain edit distance.
		expect(distanceWithin(title, query, 2)).toBeLessThanOrEqual(2);
		const changed = query.split(' ').find((word) => !title.split(' ').includes(word)) ?? '';
		expect(title.split(' ').map((word) => word.charAt(0))).toContain(changed.charAt(0));
	}
});

test('a title of short words is not mistyped, and one in plain letters not respelled', () => {
	expect(made('sv', ['Vi i kön'])).toMatchObject([
		{ class: 'folded', query: 'vi i kon' },
		{ class: 'transliterated', query: 'vi i koen' },
		{ class: 'question-wrapped' },
	]);
	expect(queries('sv', 'Faktura', 'folded')).toEqual([]);
});

test('letters are respelled as keyboards without them do it', () => {
	expect(queries('da', 'Få brød på Ærø', 'folded')).toEqual(['fa brod pa aero']);
	expect(queries('da', 'Få brød på Ærø', 'transliterated')).toEqual(['faa broed paa aeroe']);
});

test('a question is put in the language of the locale, whatever its region; without one there is none', () => {
	expect(queries('da-dk', 'Skift adgangskode?', 'question-wrapped')[0]).toMatch(
		/^hv.* skift adgangskode/,
	);
	expect(queries('pt-br', 'Trocar a senha', 'question-wrapped')).toEqual([]);
});

test('articles with the same title are all to be found by it', () => {
	expect(made('sv', ['Kontot', 'kontot'])[0]?.relevant).toEqual(['a/0', 'a/1']);
});

test('quotes of a title are not typed: they would ask for the mistake itself', () => {
	expect(queries('sv', '”Ingen kund på ön”', 'folded')).toEqual(['ingen kund pa on']);
});
