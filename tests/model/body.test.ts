import { describe, expect, test } from 'vitest';
import { articleView } from '../../src/model/view/article.ts';
import { openCenter, siteYaml } from '../helpers/center.ts';
import { article, picture, type Files } from '../helpers/content.ts';
import { printBody } from '../helpers/print-body.ts';

/** The text of `sv/account/log-in.mdx` as Swedes read it. */
function read(text: string, files: Files = {}): string {
	const { center, sources } = openCenter({ 'sv/account/log-in.mdx': article(text), ...files });
	return printBody(articleView(center, 'sv', 'account/log-in', sources).body);
}

test('a term that a page uses twice has an explanation of its own each time, also from a snippet', () => {
	const files = {
		'terms.yaml':
			'bankid:\n  sv: { word: BankID, explanation: E-leg. }\nmitid:\n  sv: { word: MitID }\n',
		'sv/_snippets/more.mdx': 'Om :term[bankid].',
		'sv/account/log-in.mdx': article(
			':term[bankid] :term[mitid]\n\n::snippet[more]\n\n:term[bankid]',
		),
	};
	const { center, sources } = openCenter(files);
	const { body } = articleView(center, 'sv', 'account/log-in', sources);
	expect(
		JSON.stringify(body)
			.match(/"word":"\w+"|"use":\d/g)
			?.join(' '),
	).toBe(
		'"word":"BankID" "use":1 "word":"MitID" "use":1 "word":"BankID" "use":2 "word":"BankID" "use":3',
	);
});

describe('a label', () => {
	const labels = {
		'labels/sv.json': JSON.stringify({
			nav: { logIn: 'Logga in & fortsätt' },
			services: { count_one: '{{count}} tjänst', count_other: '{{count}} tjänster' },
		}),
	};

	test.each([
		['nav.logIn]', 'Logga in & fortsätt', 'it stands as the product has it'],
		['services.count]{count=1}', '1 tjänst', 'one has its own form'],
		['services.count]{count=3}', '3 tjänster', 'so have several'],
		['services.count]', 'services.count', 'a plural without a number is unknown'],
		['nav]', 'nav', 'a group of labels is none'],
		['nav.logOut]', 'nav.logOut', 'an unknown one stays visible'],
	])('written :ui[%s is read as "%s": %s', (rest, text) => {
		expect(read(`Tryck :ui[${rest} nu.`, labels)).toBe(`<p>Tryck [ui ${text}] nu.</p>`);
	});
});

test('a button leads to the page of the text’s own market, in the words of site.yaml or its own', () => {
	const links = `links:
  default: { tvCode: https://company.example/tv }
  sv: { logIn: { label: Logga in, url: https://company.example/se/in } }
  da: { logIn: { label: Log ind, url: https://company.example/dk/ind } }`;
	const { center, sources } = openCenter({
		'site.yaml': siteYaml(
			'[{ code: sv, label: Svenska, fallback: [da] }, { code: da, label: Dansk }]',
			links,
		),
		'sv/a/own.mdx': article('::action[logIn]\n\n::action[tvCode]{label="Skriv koden"}'),
		'da/a/lent.mdx': article('::action[logIn]'),
	});
	const buttons = (id: string) =>
		articleView(center, 'sv', id, sources).body.flatMap((node) =>
			typeof node !== 'string' && node.is === 'part' ? [node.props] : [],
		);
	expect(buttons('a/own')).toEqual([
		{ text: 'Logga in', url: 'https://company.example/se/in' },
		{ text: 'Skriv koden', url: 'https://company.example/tv' },
	]);
	expect(buttons('a/lent')).toEqual([{ text: 'Log ind', url: 'https://company.example/dk/ind' }]);
});

test('in a link a term is its word alone: a button cannot stand in a link', () => {
	const files = {
		'terms.yaml': 'bankid:\n  sv: { word: BankID, explanation: E-leg. }\n',
		'sv/account/other.mdx': article('Text.'),
	};
	const text =
		'[Om **:term[bankid]**](./other.mdx), [:term[bankid]](https://x.example), :term[bankid]';
	const body = read(text, files);
	expect(body.match(/\[term [^\]]*\]/g)).toEqual([
		'[term BankID: –]',
		'[term BankID: –]',
		'[term BankID: E-leg.]',
	]);
});

test('a term is the approved word with its explanation, and its name where nobody approved one', () => {
	const terms = {
		'terms.yaml':
			'bankid:\n  sv: { word: BankID, explanation: Din e-legitimation. }\n  da: { word: dansk }\nmitid:\n  sv: { word: MitID }\n',
	};
	expect(read(':term[bankid], :term[mitid], :term[nemid]', terms)).toBe(
		'<p>[term BankID: Din e-legitimation.], [term MitID: –], [term nemid: –]</p>',
	);
});

describe('a link', () => {
	const pay = { 'sv/billing/pay.mdx': article('Text.', 'slug: betala') };

	test('leads to the address of the file it names', () => {
		expect(read('[Så *här*](../billing/pay.mdx#steg)', pay)).toBe(
			'<p>[/sv/billing/betala/#steg “Så <em>här</em>”]</p>',
		);
	});

	test('whose article is gone leaves its words, with what is in them', () => {
		const labels = { 'labels/sv.json': '{ "pay": "Betala" }' };
		expect(read('Se [:ui[pay] *här*](../billing/gone.mdx).', labels)).toBe(
			'<p>Se [ui Betala] <em>här</em>.</p>',
		);
	});
});

describe('a snippet', () => {
	test('brings its own links and pictures, written from where it is kept', () => {
		const files = {
			'sv/_snippets/mail/spam.mdx': '[Hjälp](../../account/help.mdx) ![Post](./spam.png)',
			'sv/_snippets/mail/spam.png': picture('spam'),
			'sv/account/help.mdx': article(),
		};
		expect(read('::snippet[mail/spam]', files)).toBe(
			'<p>[/sv/account/help/ “Hjälp”] [icon sv/_snippets/mail/spam.png]</p>',
		);
	});

	test('may stand in another, and twice in one text', () => {
		const files = { 'sv/_snippets/a.mdx': 'A\n\n::snippet[b]', 'sv/_snippets/b.mdx': 'B' };
		expect(read('::snippet[b]\n\n::snippet[a]', files).replaceAll('\n', '')).toBe(
			'<p>B</p><p>A</p><p>B</p>',
		);
	});

	test('that holds itself, or another that does, ends', () => {
		const files = {
			'sv/_snippets/a.mdx': 'A\n\n::snippet[a]\n\n::snippet[b]',
			'sv/_snippets/b.mdx': 'B\n\n::snippet[a]',
		};
		expect(read('::snippet[a]', files).replaceAll('\n', '')).toBe('<p>A</p><p>B</p>');
	});

	test('that does not exist, or only in another language, is nothing', () => {
		expect(read('A\n\n::snippet[x]', { 'da/_snippets/x.mdx': 'X' })).toBe('<p>A</p>');
	});
});

describe('a picture', () => {
	const files = {
		'sv/account/menu.png': picture('all'),
		'sv/account/menu.sv.png': picture('swedish'),
		'sv/account/form.png': picture('form'),
	};

	test('is the one for the locale, and only the first of a page may be above the fold', () => {
		expect(read('![Meny](./menu.png)\n\n![Form](./form.png)', files)).toBe(
			'[picture sv/account/menu.sv.png, the first]\n[picture sv/account/form.png]',
		);
	});

	test('that is missing is left out, and the next is the first', () => {
		expect(read('![Gone](./gone.png)\n\n![Form](./form.png)', files)).toBe(
			'[picture sv/account/form.png, the first]',
		);
	});

	test('has a fingerprint that changes with its bytes', () => {
		const digestOf = (bytes: string): string => {
			const root = {
				'sv/a/b.mdx': article('![Form](./form.png)'),
				'sv/a/form.png': picture(bytes),
			};
			const { center, sources } = openCenter(root);
			const [node] = articleView(center, 'sv', 'a/b', sources).body;
			return typeof node === 'object' && node.is === 'picture' ? node.facts.digest : '';
		};
		expect(digestOf('one')).toMatch(/^[\da-f]{16}$/);
		expect(digestOf('two')).not.toBe(digestOf('one'));
	});
});

test('names are found in titles, choices, lists and cells', () => {
	const labels = { 'labels/sv.json': '{ "go": "Gå" }' };
	const text = [
		':::note[Tryck :ui[go]]\nA :ui[go]\n:::',
		':::choices\n#### I appen\n\n1. :ui[go]\n:::',
		'| a |\n| - |\n| :ui[go] |',
	].join('\n\n');
	expect(read(text, labels)).toMatchInlineSnapshot(`
		"[note “Tryck [ui Gå]” <p>A [ui Gå]</p>]
		[choice #i-appen “I appen” <ol><li>[ui Gå]</li></ol>]
		<div><table><thead>
		<tr>
		<th>a</th>
		</tr>
		</thead>
		<tbody><tr><td>[ui Gå]</td></tr></tbody></table></div>"
	`);
});
