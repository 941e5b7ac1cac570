import { describe, expect, test } from 'vitest';
import { correctionOf } from '../../../../src/search/client/planner/correction.ts';
import { plan } from '../../../../src/search/client/planner/plan.ts';
import { lexiconOf, swedish } from './site.ts';

const lexicon = await lexiconOf(swedish);
const synonymous = await lexiconOf({
	words: 'byta* ändra växla lösenord*',
	synonyms: [['skifte', 'byta|ändra|växla']],
});

/** `['typed: best other', …]`. */
function planned(query: string): string[] {
	return plan(lexicon, query)
		.words.filter(({ alternatives }) => alternatives.length > 0)
		.map(
			({ typed, alternatives }) => `${typed}: ${alternatives.map((each) => each.query).join(', ')}`,
		);
}

describe('what is searched for', () => {
	test.each([
		['lösenord', ['lösenord: lösenord']],
		['losenord', ['losenord: lösenord']],
		['hur byter jag lösenord', ['byter: byt, byta', 'lösenord: lösenord']],
		['fakt', ['fakt: faktura, fakturor']],
		['fakturorna', ['fakturorna: fakturor, faktura']],
		['kontofaktura', ['kontofaktura: konto', 'kontofaktura: faktura']],
		['skärm bild', ['skärm: skärmbild, skärm', 'bild: skärmbild']],
		['driftstid', ['driftstid: batteridriftstid']],
		['lösenort', ['lösenort: lösenord']],
		['passord', ['passord: lösenord']],
		['4G', ['4g: 4g']],
		['5', ['5: 5']],
		['E-post', ['epost: epost']],
		['e post', ['e: epost', 'post: epost']],
		['e-mail', ['email: epost']],
		['log ind', ['log: inloggning, logga in', 'ind: inloggning, logga in']],
		['login', ['login: inloggning, logga in']],
		['andra lösenord', ['lösenord: lösenord']],
		['andra', ['andra: ändra']],
		['far', ['far: får']],
		['ta filen bort', ['filen: fil', 'bort: bort']],
	])('for “%s”', (query, words) => {
		expect(planned(query)).toEqual(words);
	});

	test.each(['', '?!', '😀', 'xyzzy', 'كلمة المرور', '12345678', '<b>', 'x'.repeat(500)])(
		'“%s” has no word of the site',
		(query) => {
			expect(planned(query)).toEqual([]);
		},
	);

	test('is never a word that the site does not have', () => {
		const own = new Set([...lexicon.byWord.keys()]);
		for (const query of ['slette konto', 'lösenordsbyte login', 'skrm bld', 'mejla faktran']) {
			for (const { alternatives } of plan(lexicon, query).words) {
				for (const word of alternatives.flatMap((each) => each.query.split(' '))) {
					expect(own, `${query} → ${word}`).toContain(word);
				}
			}
		}
	});

	test('of right-to-left text is found like any other', async () => {
		const arabic = await lexiconOf({ lang: 'ar', words: 'كلمة المرور الحساب' });
		expect(plan(arabic, 'كلمةُ المرور').words.map(({ typed }) => typed)).toHaveLength(2);
	});

	test('of a long query stays few searches', () => {
		const many = 'konto faktura lösenord betala skärm batteri logga epost inloggning ändra'.repeat(
			4,
		);
		const searches = plan(lexicon, many).words.flatMap(({ alternatives }) => alternatives);
		expect(searches.length).toBeLessThanOrEqual(24);
	});
});

test('a word is asked for in its two likeliest forms, in more in titles only', () => {
	const searches = plan(synonymous, 'byta lösenord').words.flatMap((word) => word.alternatives);
	const forTitles = searches.filter(({ isForTitles }) => isForTitles).map(({ query }) => query);
	expect(forTitles).toEqual(['växla']);
});

describe('a correction', () => {
	test.each([
		['lösenort', 'lösenord'],
		['passord', 'lösenord'],
		['hur byta lösenort', 'byta lösenord'],
	])('for “%s” is “%s”', (query, corrected) => {
		expect(correctionOf(plan(lexicon, query))).toBe(corrected);
	});

	test.each(['losenord', 'lösenord', 'fakturorna', 'skärm bild', 'xyzzy', ''])(
		'is not told for “%s”: it is the same word, or nothing',
		(query) => {
			expect(correctionOf(plan(lexicon, query))).toBeUndefined();
		},
	);
});

describe('of words that are not known for certain', () => {
	test.each([
		['lösenort', [true]],
		['qwerty', [true]],
		['lösenord', [false]],
		['passord', [false]],
	])('“%s” is a guess: %j', (query, guesses) => {
		expect(plan(lexicon, query).words.map(({ isGuess }) => isGuess)).toEqual(guesses);
	});
});
