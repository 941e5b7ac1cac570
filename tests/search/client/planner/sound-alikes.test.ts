import { expect, test } from 'vitest';
import { soundAlikes } from '../../../../src/search/client/planner/sound-alikes.ts';
import { lexiconOf } from './site.ts';

const lexicon = await lexiconOf({ words: 'skärmläsare* skärmlås* nätverk nätverken* bokmärke' });
const heard = (typed: string): string[] =>
	soundAlikes(lexicon, typed).map(({ kind, query }) => `${kind} ${query}`);

test('a neighbour’s word is the site’s own, the one most like it first', () => {
	expect(heard('nettverk')).toEqual(['sound nätverk']);
	expect(heard('bogmærke')).toEqual(['sound bokmärke']);
});

test('another form of a word is the same word', () => {
	expect(heard('bokmärken')).toEqual(['form bokmärke']);
});

test('who can type å means it', () => {
	expect(heard('skærmlæser')).toEqual(['form skärmläsare']);
	expect(heard('skjermlås')).toEqual(['sound skärmlås']);
});

test.each(['', 'x', 'faktura', '4g', 'xyzzy'])('“%s” sounds like none', (typed) => {
	expect(heard(typed)).toEqual([]);
});
