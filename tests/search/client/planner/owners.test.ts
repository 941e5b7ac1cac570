import { expect, test } from 'vitest';
import { phraseKey } from '../../../../src/search/client/planner/owners.ts';
import { plan } from '../../../../src/search/client/planner/plan.ts';
import { lexiconOf } from './site.ts';

const lexicon = await lexiconOf({
	words: 'lösenord* konto* ställe*',
	titles: [
		['Byta lösenord', '/a/', ''],
		['Konto', '/b/', ''],
		['Glemt kode', '/c/', '', 'da'],
	],
	keywords: ['kommer inte in|e-leg', 'kommer inte in', 'kode'],
	ordinary: 'sett stalle',
});
const owners = (query: string) => lexicon.owners.get(phraseKey(query, lexicon.keyOf));

test('an article owns its title and its keywords, however they are marked', () => {
	expect(owners('byta losenord')).toEqual([0]);
	expect(owners('Kommer inte in!')).toEqual([0, 1]);
	expect(owners('eleg')).toEqual([0]);
	expect(owners('glemt kode')).toBeUndefined();
});

test('a word that is none of the site’s is not taken for one of them mistyped', () => {
	expect(plan(lexicon, 'kotno').words[0]?.alternatives[0]?.query).toBe('konto');
	expect(plan(lexicon, 'sett').words[0]?.alternatives ?? []).toEqual([]);
});
