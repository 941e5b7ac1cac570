import { describe, expect, test } from 'vitest';
import { article, findings } from '../../helpers/content.ts';

describe('unknown-label', () => {
	const labels = JSON.stringify({
		nav: { logIn: 'Logga in', menu: 'Meny' },
		'flat.key': 'Platt',
		services: { count_one: '{{count}} tjänst', count_other: '{{count}} tjänster' },
	});
	const check = (
		text: string,
		files: Record<string, string> = { 'labels/sv.json': labels },
	): string[] => findings('unknown-label', { 'sv/account/log-in.mdx': article(text), ...files });

	test('a label, a flat key, a counted label is fine', () => {
		expect(
			check(':ui[nav.logIn] :ui[flat.key] :ui[services.count]{count=2} <Ui name="nav.menu" />'),
		).toEqual([]);
	});

	test('an unknown key names the nearest', () => {
		expect(check('Tryck på :ui[nav.login].')).toMatchInlineSnapshot(`
			[
			  "sv/account/log-in.mdx:6:10 error: There is no label "nav.login" in labels/sv.json. Did you mean "nav.logIn"?",
			]
		`);
	});

	test('the text of a label is answered with its key', () => {
		expect(check('Tryck på :ui[Logga in].')).toMatchInlineSnapshot(`
			[
			  "sv/account/log-in.mdx:6:10 error: There is no label "Logga in" in labels/sv.json. Write its key: :ui[nav.logIn].",
			]
		`);
	});

	test('a group, and a label that needs a number, say so', () => {
		expect(check(':ui[nav] :ui[services.count]')).toMatchInlineSnapshot(`
			[
			  "sv/account/log-in.mdx:6:1 error: "nav" is a group of labels. Write one of them, e.g. :ui[nav.logIn].",
			  "sv/account/log-in.mdx:6:10 error: "services.count" depends on a number. Write :ui[services.count]{count=2}.",
			]
		`);
	});

	test('without a file of labels, or with an empty one, it leaves the word to missing-labels', () => {
		expect(check(':ui[nav.logIn]', {})).toEqual([]);
		expect(check(':ui[nav.logIn]', { 'labels/sv.json': '{}' })).toEqual([]);
	});

	test('a file of labels that is not valid is one problem, not one more per label', () => {
		expect(check(':ui[nav.logIn]', { 'labels/sv.json': '{ "nav": 5 }' })).toEqual([]);
	});
});
