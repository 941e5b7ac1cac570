import { describe, expect, test } from 'vitest';
import { article, findings } from '../../helpers/content.ts';

describe('category-missing', () => {
	test('a folder with a name is fine', () => {
		const files = { 'sv/a/b.mdx': article(), 'sv/a/_category.yaml': 'title: A\n' };
		expect(findings('category-missing', files)).toEqual([]);
	});

	test('folders without a name are warnings that say what readers see and what to write', () => {
		const files = {
			'sv/account/password/b.mdx': article(),
			'sv/account/_category.yaml': 'title: Konto\n',
			'da/account/a.mdx': article(),
		};
		expect(findings('category-missing', files)).toMatchInlineSnapshot(`
			[
			  "da/account/a.mdx:1:1 warning: The folder da/account has no name, so readers see "Konto". Write da/account/_category.yaml with the line "title: …".",
			  "sv/account/password/b.mdx:1:1 warning: The folder sv/account/password has no name, so readers see "password". Write sv/account/password/_category.yaml with the line "title: …".",
			]
		`);
	});

	test('a name that is not valid is one problem', () => {
		const files = { 'sv/a/b.mdx': article(), 'sv/a/_category.yaml': 'titel: A\n' };
		expect(findings('category-missing', files)).toEqual([]);
	});
});
