import { describe, expect, test } from 'vitest';
import { queryIn, tidy, withQuery } from '../../../src/search/client/query.ts';

const page = 'https://help.example/sv/search/';

describe('tidy', () => {
	test.each([
		['  logga \n in ', 'logga in'],
		['\t', ''],
		['x'.repeat(600), 'x'.repeat(500)],
	])('%j is searched for as %j', (typed, query) => {
		expect(tidy(typed)).toBe(query);
	});
});

describe('queryIn', () => {
	test.each([
		['', ''],
		['?q=', ''],
		['?q=logga+in', 'logga in'],
		['?q=l%C3%B6senord', 'lösenord'],
		['?a=1&q=%26%3C%22&b=2', '&<"'],
		['?q=50%', '50%'],
		['?Q=logga', ''],
	])('"%s" asks for "%s"', (search, query) => {
		expect(queryIn(page + search)).toBe(query);
	});
});

describe('withQuery', () => {
	test('the address with a query gives the query back', () => {
		for (const query of ['lösenord', 'a & b', '50 % #1', '"exakt"', 'パスワード']) {
			expect(queryIn(withQuery(page, query))).toBe(query);
		}
	});

	test('another query takes the place of the old one, and a place in the page is left', () => {
		expect(withQuery(`${page}?q=a&x=1#main`, 'b')).toBe(`${page}?q=b&x=1`);
	});

	test('no query leaves nothing behind', () => {
		expect(withQuery(`${page}?q=a`, '')).toBe(page);
	});
});
