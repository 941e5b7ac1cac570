import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { withoutRest } from '../../../src/search/assist-rest.ts';
import { assistOf } from '../../../src/search/client/assist.ts';
import { assistFileOf } from './planner/site.ts';

const whole = assistFileOf({ words: 'lösenord* byta*', synonyms: [['skift', 'byta']] });
const { file, rest } = withoutRest(whole, () => false);

test('what only an unknown word needs is read for the first query that has one, and once', async () => {
	let read = 0;
	const { lexicon } = assistOf(file, undefined, () => {
		read += 1;
		return Promise.resolve(rest);
	});
	const own = await lexicon('byta lösenord');
	expect(read).toBe(0);
	const all = await lexicon('skift lösenord');
	expect(all).not.toBe(own);
	expect(await lexicon('skift')).toBe(all);
	expect(read).toBe(1);
});

test('without a connection to the rest a query is answered by what is there, and the next asks again', async () => {
	const answers = [() => Promise.reject(new Error('no connection')), () => Promise.resolve(rest)];
	const { lexicon } = assistOf(file, undefined, () => answers.shift()?.() ?? Promise.resolve(rest));
	const own = await lexicon('byta');
	expect(await lexicon('skift')).toBe(own);
	expect(await lexicon('skift')).not.toBe(own);
});

test('a query that is typed while the rest is on its way is answered, too, if it does not come', async () => {
	const coming = Promise.withResolvers<typeof rest>();
	const { lexicon } = assistOf(file, undefined, () => coming.promise);
	const own = await lexicon('byta');
	const first = lexicon('skift');
	await setImmediate();
	const second = lexicon('skift');
	coming.reject(new Error('no connection'));
	expect(await Promise.all([first, second])).toEqual([own, own]);
});
