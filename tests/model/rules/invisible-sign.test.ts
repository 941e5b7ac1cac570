import { expect, test } from 'vitest';
import { article, findings, printed, problemsIn } from '../../helpers/content.ts';

test('a file is named without signs that nobody can see', () => {
	expect(
		findings('invisible-sign', {
			'sv/konto/logga\u200Bin.mdx': article(),
			'sv/kon\u00ADto/_category.yaml': 'title: Konto',
			'sv/konto/ورود\u200Cها.mdx': article(),
		}),
	).toMatchInlineSnapshot(`
		[
		  "sv/kon­to/_category.yaml:1:1 error: The name of this file or its folder, "sv/kon‹U+00AD›to/_category.yaml", holds a soft hyphen (U+00AD), which nobody can see. Rename it.",
		  "sv/konto/logga​in.mdx:1:1 error: The name of this file or its folder, "sv/konto/logga‹U+200B›in.mdx", holds a zero-width space (U+200B), which nobody can see. Rename it.",
		]
	`);
});

test('an address in a text is written without them too', () => {
	expect(
		findings('invisible-sign', {
			'sv/konto/a.mdx': article(
				'[a](https://help.example/a\u200Bb), [b](mailto:help\u2060@help.example), [c](https://help.example/a\u00A0b)\n\nhelp@\u200Bhelp.example och Dokument\u00ADområde',
			),
		}),
	).toMatchInlineSnapshot(`
		[
		  "sv/konto/a.mdx:6:1 error: "https://help.example/a‹U+200B›b" holds a zero-width space (U+200B), which nobody can see, so it leads elsewhere. Write the address again.",
		  "sv/konto/a.mdx:6:32 error: "mailto:help‹U+2060›@help.example" holds a word joiner (U+2060), which nobody can see, so it leads elsewhere. Write the address again.",
		  "sv/konto/a.mdx:6:64 error: "https://help.example/a‹U+00A0›b" holds a no-break space (U+00A0), which nobody can see, so it leads elsewhere. Write the address again.",
		  "sv/konto/a.mdx:8:1 error: "help@‹U+200B›help.example" holds a zero-width space (U+200B), which nobody can see, so it leads elsewhere. Write the address again.",
		]
	`);
});

test('so is what front matter and YAML say, in all but the scripts that need them', () => {
	expect(
		findings('invisible-sign', {
			'sv/konto/a.mdx': article(
				'Text.',
				'keywords: [wi\u200Bfi, می\u200Cخواهم, 👩\u200D💻, שלום\u200F]',
				'Log\u00ADin',
			),
			'labels/sv.json': '{ "nav": { "logIn": "Logga\u2060 in", "log\u200BOut": "Logga ut" } }',
			'terms.yaml': 'bankid:\n  sv: { word: "\u202DBankID" }\n',
		}),
	).toMatchInlineSnapshot(`
		[
		  "labels/sv.json:1:21 warning: "Logga‹U+2060› in" holds a word joiner (U+2060), which nobody can see. Write it again.",
		  "labels/sv.json:1:34 warning: "log‹U+200B›Out" holds a zero-width space (U+200B), which nobody can see. Write it again.",
		  "sv/konto/a.mdx:2:8 warning: "Log‹U+00AD›in" holds a soft hyphen (U+00AD), which nobody can see. Write it again.",
		  "sv/konto/a.mdx:4:12 warning: "wi‹U+200B›fi" holds a zero-width space (U+200B), which nobody can see. Write it again.",
		  "terms.yaml:2:15 warning: "‹U+202D›BankID" holds a sign (U+202D), which nobody can see. Write it again.",
		]
	`);
});

test('a name that differs only by such a sign is not offered as the same', () => {
	const found = problemsIn({
		'sv/konto/a.mdx': article('[a](./b\u200B.mdx), :ui[nav.log\u200BIn]'),
		'sv/konto/b.mdx': article('Text.', '', 'B'),
		'labels/sv.json': '{ "nav": { "logIn": "Logga in" } }',
	});
	expect(found.filter(({ severity }) => severity === 'error').map(printed)).toMatchInlineSnapshot(`
		[
		  "sv/konto/a.mdx:6:1 error: "./b‹U+200B›.mdx" leads to no article. Did you mean "./b.mdx"?",
		  "sv/konto/a.mdx:6:16 error: There is no label "nav.log‹U+200B›In" in labels/sv.json. Did you mean "nav.logIn"?",
		]
	`);
});

test('quotes of a word processor around a value are named', () => {
	const files = {
		'sv/konto/a.mdx': article('Text.', 'keywords: [“wifi”, ‘nät’, »telia«]', '“Log in”'),
		'sv/konto/b.mdx': article('Text.', '', '“Log in” or “Sign in”'),
		'sv/konto/c.mdx': article('Text.', '', '"“Log in”, she said"'),
	};
	expect(findings('smart-quotes', files)).toMatchInlineSnapshot(`
		[
		  "sv/konto/a.mdx:2:8 warning: Readers see the quotes of “Log in”. Write "Log in", whose quotes are not shown; or "“Log in”", if they should be.",
		  "sv/konto/a.mdx:4:12 warning: Readers see the quotes of “wifi”. Write "wifi", whose quotes are not shown; or "“wifi”", if they should be.",
		  "sv/konto/a.mdx:4:20 warning: Readers see the quotes of ‘nät’. Write "nät", whose quotes are not shown; or "‘nät’", if they should be.",
		  "sv/konto/a.mdx:4:27 warning: Readers see the quotes of »telia«. Write "telia", whose quotes are not shown; or "»telia«", if they should be.",
		]
	`);
});
