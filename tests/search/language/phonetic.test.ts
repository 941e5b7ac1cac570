import { describe, expect, test } from 'vitest';
import { createFoldKey } from '../../../src/search/language/fold.ts';
import { createSoundKey, soundOfPhrase } from '../../../src/search/language/phonetic.ts';
import { packFor } from '../../../src/search/build/packs.ts';

const { folds, sounds } = packFor('sv');
const keyOf = createFoldKey(folds);
const soundOf = createSoundKey(sounds);
const heard = (word: string): string => soundOf(keyOf(word));

describe('words that are one in the Scandinavian languages sound alike', () => {
	test.each([
		['bokmärke', 'bogmærke', 'bokmerke'],
		['nätverket', 'netværket', 'nettverket'],
		['skärmläsare', 'skærmlæser', 'skjermleser'],
		['arbetsområde', 'arbejdsområde', 'arbeidsområde'],
		['uppdatera', 'opdatere', 'oppdatere'],
		['tillgänglighet', 'tilgængelighed', 'tilgjengelighet'],
		['bakgrund', 'baggrund', 'bakgrunn'],
		['nattljus', 'natlys', 'nattlys'],
		['trådlös', 'trådløs', 'trådlaus'],
		['installera', 'installere', 'installer'],
	])('“%s”, “%s”, “%s”', (...words) => {
		expect(new Set(words.map(heard)).size).toBe(1);
		expect(heard(words[0] ?? '')).not.toBe('');
	});
});

test.each([
	['kort', 'kart'],
	['faktura', 'fraktur'],
	['skriva', 'skruva'],
	['lösenord', 'lösning'],
])('“%s” and “%s” sound different', (a, b) => {
	expect(heard(a)).not.toBe(heard(b));
});

test.each(['tv', 'få', 'får', '4g', 'mp3-fil', '', '🙂'])('“%s” has no sound', (word) => {
	expect(heard(word)).toBe('');
});

test('without sounds, no two words sound alike', () => {
	expect(createSoundKey([])('password')).toBe('');
});

test('a phrase sounds like its words, the short ones as they are written', () => {
	expect(soundOfPhrase(keyOf('två skärmar'), soundOf)).toBe(
		soundOfPhrase(keyOf('två skjermer'), soundOf),
	);
	expect(soundOfPhrase('tv 4g', soundOf)).toBe('');
});
