import { describe, expect, test } from 'vitest';
import { findings } from '../../helpers/content.ts';

describe('unknown-interface-string', () => {
	const check = (texts: string): string[] =>
		findings('unknown-interface-string', { 'sv/_ui.yaml': texts });

	test('a text of the site may be said in other words, in every plural form', () => {
		expect(
			check('search: { submit: Leta }\ncategory: { articles_few: x, articles_other: y }\n'),
		).toEqual([]);
	});

	test('a text the site does not have is an error that names the nearest', () => {
		expect(check('search:\n  sumbit: Leta\n')).toMatchInlineSnapshot(`
			[
			  "sv/_ui.yaml:2:3 error: The site has no text "search.sumbit", so this line changes nothing. Did you mean "search.submit"?",
			]
		`);
	});
});
