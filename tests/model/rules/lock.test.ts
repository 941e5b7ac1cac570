import { describe, expect, test } from 'vitest';
import { article, findings } from '../../helpers/content.ts';

describe('lock', () => {
	const lock = (id: string, from: string): string =>
		JSON.stringify({ [id]: { from, sections: {} } });
	const check = (id: string, from: string, files = {}): string[] =>
		findings('lock', {
			'sv/a/b.mdx': article(),
			'da/a/b.mdx': article(),
			'da/a/c.mdx': article(),
			'da/translations.lock.json': lock(id, from),
			...files,
		});

	test('an entry for an edition that was made from another is fine', () => {
		expect(check('a/b', 'sv')).toEqual([]);
	});

	test('an entry for an article that is gone says how to forget it', () => {
		expect(check('a/gone', 'sv')).toMatchInlineSnapshot(`
			[
			  "da/translations.lock.json:1:2 warning: There is no da/a/gone.mdx any more. Run "npm run translated -- da/a/gone.mdx --original" to forget it.",
			]
		`);
	});

	test('an entry made from an edition that is not there says what to give instead', () => {
		expect([...check('a/b', 'nb'), ...check('a/c', 'sv'), ...check('a/b', 'da')])
			.toMatchInlineSnapshot(`
			[
			  "da/translations.lock.json:1:2 warning: da/a/b.mdx is said to be translated from "nb", which has no such article. Run "npm run translated -- da/a/b.mdx --from sv".",
			  "da/translations.lock.json:1:2 warning: da/a/c.mdx is said to be translated from "sv", which has no such article. Run "npm run translated -- da/a/c.mdx --original".",
			  "da/translations.lock.json:1:2 warning: da/a/b.mdx is said to be translated from itself. Run "npm run translated -- da/a/b.mdx --from sv".",
			]
		`);
	});
});
