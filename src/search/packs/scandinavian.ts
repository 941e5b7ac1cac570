import type { Pack } from '../language/pack.ts';

/** Letters of the Scandinavian languages that other keyboards lack, and those of their neighbours. */
export const folds: Pack['folds'] = {
	å: ['a', 'aa'],
	ä: ['a', 'ae'],
	æ: ['a', 'ae'],
	ö: ['o', 'oe'],
	ø: ['o', 'oe'],
	ü: ['u'],
	ß: ['ss'],
	þ: ['th'],
	ð: ['d'],
};

/**
 * What the same word is spelled like in one of the languages and in another: `bokmärke`, `bogmærke`
 * and `bokmerke` are one word, and so are most that end alike. Whoever misspells one by ear is
 * understood as well.
 */
export const sounds: Pack['sounds'] = [
	// Endings, which say less than the word: -ar, -er, -or, -arna, -erne, -ene, -et, -en, -a, -e, -s.
	['(?<=.{3})(?:he[dt])?(?:[aeo]rn?[ae]?|[ae]n[ae]?|[ae]t|[ae]|n[ae])?s?$', ''],
	// uppdatera, opdatere, oppdatere
	['^upp?', 'op'],
	// vad, hvad; kven
	['^hv', 'v'],
	// information, informasjon
	['t?[ts](?:ion|jon)', 'sion'],
	// ljus, lys; ljud, lyd
	['(?<=[^aeiouy])ju', 'y'],
	// arbete, arbejde, arbeid
	['e[ij]', 'e'],
	// tillgänglig, tilgængelig
	['e(?=lig)', ''],
	// øre, øyre; trådløs, trådlaus
	['o[yj]|au', 'o'],
	// skärm, skjerm; kære, kjære
	['(?<=[^aeiouy])j', ''],
	// brand, brann; inställning, indstilling, innstilling
	['nd', 'n'],
	['ld', 'l'],
	// bakgrund, baggrund
	['kg', 'k'],
	// växla, veksle
	['x', 'ks'],
	['w', 'v'],
	['z', 's'],
	['c(?=[eiy])', 's'],
	['c', 'k'],
	// bok, bog; ut, ud; skapa, skabe; skriv, skrif
	['(?<=[aeiouyj])b+', 'p'],
	['(?<=[aeiouyj])d+', 't'],
	['(?<=[aeiouyj])g+', 'k'],
	// nätverk, netværk, nettverk
	['a', 'e'],
];
