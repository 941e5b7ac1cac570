import { expect, test } from 'vitest';
import { searchableWords } from '../../src/search/words.ts';

test.each([
	['Din e-post', ['din', 'e', 'post', 'epost']],
	['TV:n är på', ['tv', 'n', 'tvn', 'är', 'på']],
	['4G 😀 <b>', ['4g', 'b']],
	['lo\u0308sen', ['lösen']],
	['كلمة المرور', ['كلمة', 'المرور']],
	['', []],
	['— …', []],
])('“%s” can be searched for by %j', (text, words) => {
	expect(searchableWords(text)).toEqual(words);
});
