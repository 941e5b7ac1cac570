import { expect, test } from 'vitest';
import { phrasesIn } from '../../../../src/search/client/planner/phrases.ts';
import { lexiconOf, swedish } from './site.ts';

const lexicon = await lexiconOf({
	...swedish,
	words: `${swedish.words} avsluta* inaktivera*`,
	synonyms: [...(swedish.synonyms ?? []), ['stäng av', 'avsluta'], ['slå av', 'inaktivera']],
});

function found(query: string): string[] {
	return phrasesIn(lexicon, query.split(' ')).map(
		({ from, to, alternatives }) =>
			`${from}–${to}: ${alternatives.map(({ kind, query: text }) => `${kind} ${text}`).join(', ')}`,
	);
}

test.each([
	['skärm bild', ['0–2: join skärmbild']],
	['driftstid på batteri', []],
	['log ind', ['0–2: synonym inloggning, synonym logga in']],
	['hur log ind nu', ['1–3: synonym inloggning, synonym logga in']],
	['stäng datorn av', ['0–1: synonym avsluta']],
	['stäng den gamla datorn av', ['0–1: synonym avsluta']],
	['stäng min dator som är av', []],
	['slår av', ['0–2: synonym inaktivera']],
	['slår jag av', ['0–1: synonym inaktivera']],
	['konto', []],
	['', []],
])('in “%s” these mean something together: %j', (query, spans) => {
	expect(found(query)).toEqual(spans);
});
