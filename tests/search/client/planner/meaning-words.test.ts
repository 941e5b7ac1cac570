import { expect, test } from 'vitest';
import { meaningWords } from '../../../../src/search/client/planner/meaning-words.ts';
import { lexiconOf, swedish } from './site.ts';

const meaningsOf = async (text: string) =>
	meaningWords(
		await lexiconOf({
			...swedish,
			synonyms: [
				['mejl|mail', 'epost'],
				['kommer inte in|utkastad', 'logga in'],
			],
		}),
		text.split(' '),
	).map(({ meanings }) => [...meanings]);

test('a word means what it stands for, in whatever form', async () => {
	expect(await meaningsOf('mejlet fakturan epost')).toEqual([[0], [], [0]]);
});

test('the words of a phrase mean something together, with others between them', async () => {
	expect(await meaningsOf('jag kommer ju inte in alls')).toEqual([[], [1], [], [1], [1], []]);
	expect(await meaningsOf('kommer in')).toEqual([[], []]);
	expect(await meaningsOf('kommer a b c inte in')).toEqual([[], [], [], [], [], []]);
});
