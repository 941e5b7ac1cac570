import { describe, expect, test } from 'vitest';
import { article, findings } from '../../helpers/content.ts';

describe('description-length', () => {
	const check = (description: string): string[] =>
		findings('description-length', {
			'sv/account/log-in.mdx': `---\ntitle: A\ndescription: ${description}\n---\n`,
		});

	test('measures what Google shows, not letters', () => {
		expect(check('i'.repeat(290))).toEqual([]);
		expect(check('å'.repeat(118))).toEqual([]);
		expect(check('言'.repeat(65))).toEqual([]);
		expect(check('言'.repeat(66))).toHaveLength(1);
	});

	test('says how wide a description is and how long it may be', () => {
		expect(check('Logga in med BankID eller lösenord. '.repeat(5).trim())).toMatchInlineSnapshot(`
			[
			  "sv/account/log-in.mdx:3:1 warning: Google shows 920 px of a description, and this one is 1148 px wide: "Logga in med BankID eller lösenord. Logga in med BankID eller lösenord. Logga in med BankID eller lösenord. Logga in med BankID eller lösenord. Logga in med BankID eller lösenord.". Say it in about 143 characters.",
			]
		`);
	});

	test('looks at categories and at the texts of the site itself, too', () => {
		const wide = 'Logga in med BankID eller lösenord. '.repeat(5).trim();
		expect(
			findings('description-length', {
				'sv/a/_category.yaml': `title: Konto\ndescription: ${wide}\n`,
				'sv/a/b.mdx': article(),
				'sv/_ui.yaml': `category:\n  description: ${wide} {{title}} {{name}}\n`,
			}).map((line) => line.slice(0, 90)),
		).toMatchInlineSnapshot(`
			[
			  "sv/_ui.yaml:2:3 warning: Google shows 920 px of a description, and this one is 1220 px wid",
			  "sv/a/_category.yaml:2:1 warning: Google shows 920 px of a description, and this one is 114",
			]
		`);
	});
});
