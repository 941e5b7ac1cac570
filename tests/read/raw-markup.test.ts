import { expect, test } from 'vitest';
import { article, findings } from '../helpers/content.ts';

function inTitles(titles: readonly string[]): string[] {
	const files = titles.map((title, index) => [
		`sv/konto/a${index}.mdx`,
		article('Text.', '', JSON.stringify(title)),
	]);
	return findings('raw-markup', Object.fromEntries(files));
}

test('Markdown and entities in a title are named', () => {
	expect(
		inTitles([
			'Use **bold**',
			'Use _it_',
			'See [this](./a.mdx)',
			'Run `npm start`',
			'A &amp; B',
			'A&nbsp;B&#8211;C',
			'Press :ui[nav.logIn]',
			'# Heading',
			'A <b>b</b>',
			'~~Gone~~',
		]),
	).toMatchInlineSnapshot(`
		[
		  "sv/konto/a0.mdx:2:1 warning: "**bold**" is shown with its signs: "title" is plain text. Write its words only.",
		  "sv/konto/a1.mdx:2:1 warning: "_it_" is shown with its signs: "title" is plain text. Write its words only.",
		  "sv/konto/a2.mdx:2:1 warning: "[this](./a.mdx)" is shown with its signs: "title" is plain text. Write its words only.",
		  "sv/konto/a3.mdx:2:1 warning: "\`npm start\`" is shown with its signs: "title" is plain text. Write its words only.",
		  "sv/konto/a4.mdx:2:1 warning: "&amp;" is shown with its signs: "title" is plain text. Write its words only.",
		  "sv/konto/a5.mdx:2:1 warning: "&nbsp;" is shown with its signs: "title" is plain text. Write its words only.",
		  "sv/konto/a6.mdx:2:1 warning: ":ui[nav.logIn]" is shown with its signs: "title" is plain text. Write its words only.",
		  "sv/konto/a7.mdx:2:1 warning: "# Heading" is shown with its signs: "title" is plain text. Write its words only.",
		  "sv/konto/a8.mdx:2:1 warning: "<b>" is shown with its signs: "title" is plain text. Write its words only.",
		  "sv/konto/a9.mdx:2:1 warning: "~~Gone~~" is shown with its signs: "title" is plain text. Write its words only.",
		]
	`);
});

test('what only looks like it is text', () => {
	const fine = [
		'2 * 3 * 4 & more',
		'snake_case_name and C:\\Users',
		'*#06# and ##21#',
		'What is <NAME>?',
		'A: b, 10:30 [beta]',
		'1. First',
		'AT&T; R&D',
		'https://tindra.example',
	];
	expect(inTitles(fine)).toEqual([]);
});

test('so it is in descriptions, categories and terms', () => {
	expect(
		findings('raw-markup', {
			'sv/konto/_category.yaml': 'title: Konto\ndescription: Allt om **konton**\n',
			'sv/konto/a.mdx': article().replace('A description.', 'Read *this*.'),
			'terms.yaml': 'bankid:\n  sv: { word: BankID, explanation: "A `code`." }\n',
		}),
	).toMatchInlineSnapshot(`
		[
		  "sv/konto/_category.yaml:2:1 warning: "**konton**" is shown with its signs: "description" is plain text. Write its words only.",
		  "sv/konto/a.mdx:3:1 warning: "*this*" is shown with its signs: "description" is plain text. Write its words only.",
		  "terms.yaml:2:23 warning: "\`code\`" is shown with its signs: "explanation" is plain text. Write its words only.",
		]
	`);
});
