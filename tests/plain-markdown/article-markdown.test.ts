import { describe, expect, test } from 'vitest';
import { shownArticle } from '../../src/model/help-center.ts';
import { articleMarkdown } from '../../src/plain-markdown/article-markdown.ts';
import { openCenter } from '../helpers/center.ts';
import { article, type Files } from '../helpers/content.ts';

function written(files: Files, page = '', id = 'account/log-in'): string {
	const { center, sources } = openCenter(files);
	const shown = shownArticle(center, 'sv', id);
	if (!shown) throw new Error('The test has no such article.');
	return articleMarkdown(center, shown, sources, () => page);
}

describe('an article as Markdown', () => {
	test('has its facts, title and description, and all that its text takes from elsewhere', () => {
		const text = `:::warning[Läs _först_]
Tryck på :ui[nav.logIn] med ditt :term[bankid].
:::

::snippet[spam]

:::choices
#### Mobil

1. Öppna [startsidan](/sv/).

#### Dator

1. Klicka.
:::

::action[logIn]`;
		const files = {
			'site.yaml':
				'name: Test\norigin: https://help.example\nlocales: [{ code: sv, label: Svenska }]\nlinks: { default: { logIn: { label: Till inloggningen, url: https://test.example/in } } }\n',
			'labels/sv.json': '{ "nav": { "logIn": "Logga in" } }',
			'terms.yaml': 'bankid:\n  sv: { word: BankID, explanation: En e-legitimation }\n',
			'sv/_snippets/spam.mdx': 'Titta i **skräpposten**.',
			'sv/account/log-in.mdx': article(text, 'updated: 2026-10-14', '"Logga in * & C#"'),
		};
		expect(written(files)).toMatchInlineSnapshot(`
			"---
			title: "Logga in * & C#"
			description: "A description."
			url: "https://help.example/sv/account/log-in/"
			language: "sv"
			updated: "2026-10-14"
			index: "https://help.example/sv/llms.txt"
			---

			# Logga in \\* & C#

			A description.

			> **Läs *först***
			>
			> Tryck på **Logga in** med ditt BankID.

			Titta i **skräpposten**.

			- **Mobil**

			  1. Öppna [startsidan](https://help.example/sv/).

			- **Dator**

			  1. Klicka.

			[Till inloggningen](https://test.example/in)
			"
		`);
	});

	test('says what code in it makes, as its page has it', () => {
		const files = { 'sv/account/log-in.mdx': article('Det är {1 + 1} steg.') };
		const page =
			'<main><article><h1>T</h1><div class="prose x"><p>Det är 2 steg.</p></div></article></main>';
		expect(written(files, page)).toContain('\n\nDet är 2 steg.\n');
	});

	test('has the name of its topic where it is the text of one', () => {
		const files = {
			'sv/account/_category.yaml': 'title: Konto\n',
			'sv/account/index.mdx': article('Om ditt konto.', '', 'Välkommen'),
			'sv/account/log-in.mdx': article(),
		};
		const text = written(files, '', 'account');
		expect(text).toContain('# Konto\n');
		expect(text).toContain('url: "https://help.example/sv/account/"');
	});
});
