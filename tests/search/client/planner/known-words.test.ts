import { expect, test } from 'vitest';
import { knowsAll } from '../../../../src/search/client/planner/known-words.ts';
import { lexiconOf, swedish } from './site.ts';

const lexicon = await lexiconOf({ ...swedish, synonyms: [['kod', 'lösenord']] });

test.each(['byta lösenord', 'hur byta kod', 'fakturorna', 'byta lös'])(
	'"%s" has words of the site, their forms and what its readers call them only',
	(query) => expect(knowsAll(lexicon, query)).toBe(true),
);

test.each(['bytta losennord', 'skifte adgangskode', 'lös faktura nu', 'hunden'])(
	'"%s" has one that may be a neighbour’s, mistyped, or another word',
	(query) => expect(knowsAll(lexicon, query)).toBe(false),
);
