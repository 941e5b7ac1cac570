import { describe, expect, test } from 'vitest';
import { article, findings, type Files } from '../../helpers/content.ts';

const check = (files: Files): string[] => findings('title-length', files);
const titled = (title: string): string[] =>
	check({ 'sv/account/log-in.mdx': article('Text.', '', title) });

describe('title-length', () => {
	test('measures what Google shows, not letters', () => {
		expect(titled('i'.repeat(130))).toEqual([]);
		expect(titled('w'.repeat(40))).toEqual([]);
		expect(titled('w'.repeat(41))).toHaveLength(1);
	});

	test('says how wide a title is and how long it may be', () => {
		const title = 'Så gör du om du inte kan logga in med BankID på en ny telefon eller surfplatta';
		expect(titled(title)).toMatchInlineSnapshot(`
			[
			  "sv/account/log-in.mdx:2:1 warning: Google shows 580 px of a title, and this one is 694 px wide: "Så gör du om du inte kan logga in med BankID på en ny telefon eller surfplatta". Say it in about 65 characters.",
			]
		`);
	});

	test('looks at categories and at the texts of the site itself, too', () => {
		const wide = 'Konto och inloggning '.repeat(4).trim();
		expect(
			check({
				'sv/a/_category.yaml': `icon: user\ntitle: ${wide}\n`,
				'sv/b/_category.yaml': 'title: Konto\n',
				'sv/_ui.yaml': `home:\n  metaTitle: ${wide} {{name}}\ncategory:\n  metaTitle: Allt om {{title}}\n`,
			}).map((line) => line.slice(0, 90)),
		).toMatchInlineSnapshot(`
			[
			  "sv/_ui.yaml:2:3 warning: Google shows 580 px of a title, and this one is 809 px wide: "Kon",
			  "sv/a/_category.yaml:2:1 warning: Google shows 580 px of a title, and this one is 764 px wi",
			]
		`);
	});
});
