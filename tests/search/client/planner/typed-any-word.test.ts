import { expect, test } from 'vitest';
import { anyWordPlan } from '../../../../src/search/client/planner/typed-query.ts';

test.each([
	['hur byter jag lösenord', ['byter', 'lösenord']],
	['hur jag', ['hur', 'jag']],
	['E-post e-post', ['epost']],
	['', []],
])('without knowledge of the site, “%s” is searched for by %j', (query, words) => {
	expect(anyWordPlan(query).words.map(({ typed }) => typed)).toEqual(words);
});
