import { expect, test } from 'vitest';
import { isolate, runs } from '../../src/components/isolate.ts';

test('a sentence falls into its own words and the names isolated in it', () => {
	const sentence = `${isolate('Suomi')}: not in ${isolate('Português (Brasil)')} yet`;
	expect(runs(sentence)).toEqual([
		{ text: 'Suomi', isIsolated: true },
		{ text: ': not in ', isIsolated: false },
		{ text: 'Português (Brasil)', isIsolated: true },
		{ text: ' yet', isIsolated: false },
	]);
	expect(runs('No name')).toEqual([{ text: 'No name', isIsolated: false }]);
});
