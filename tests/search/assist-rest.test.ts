import { expect, test } from 'vitest';
import { withoutRest, withRest } from '../../src/search/assist-rest.ts';
import { assistFileOf } from './client/planner/site.ts';

const whole = {
	...assistFileOf({
		words: 'lösenord* byta*',
		synonyms: [
			['kod|kodeord|password', 'lösenord'],
			['skift', 'byta'],
			['', 'epost|mejl'],
		],
		ordinary: 'läser',
	}),
	stop: 'hur hvordan',
};
const isOwn = (word: string): boolean => ['kod', 'hur'].includes(word);

test('what neighbours say and the words that are no misspellings lie apart', () => {
	const { file, rest } = withoutRest(whole, isOwn);
	expect(file).toMatchObject({ hasRest: true, ordinary: '', stop: 'hur' });
	expect(file.synonyms).toEqual([
		['kod', 'lösenord'],
		['', 'epost|mejl'],
	]);
	expect(rest).toMatchObject({ stop: 'hvordan', typed: ['kodeord|password', ''] });
	expect(rest.synonyms).toEqual([['skift', 'byta']]);
});

test('both together are the whole again', () => {
	const { file, rest } = withoutRest(whole, isOwn);
	const { synonyms, ...others } = withRest(file, rest);
	expect(others).toMatchObject({ ordinary: whole.ordinary, stop: 'hur hvordan' });
	expect(synonyms).toEqual([
		['kod|kodeord|password', 'lösenord'],
		['', 'epost|mejl'],
		['skift', 'byta'],
	]);
});
