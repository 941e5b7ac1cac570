import { describe as group, expect, test } from 'vitest';
import { readText } from '../helpers/read-text.ts';
import { describe } from '../../src/model/description.ts';
import { DESCRIPTION_LINE, textWidth } from '../../src/model/text-width.ts';

const nameOf = (part: { is: 'ui'; key: string } | { is: 'term'; concept: string }): string =>
	part.is === 'ui' ? `the button ${part.key}` : part.concept.toUpperCase();

const of = (text: string, lang = 'en'): string =>
	describe(readText(`---\ntitle: T\n---\n\n${text}`, 'mdx').opening, nameOf, lang);

group('the description of a text that has none', () => {
	test('is its first sentences, as many as search engines show', () => {
		const first = 'You can change your password at any time, as long as you are logged in.';
		const second = 'It takes a minute and you need your phone at hand to do so.';
		const third = 'A sentence that no longer fits into what is left of the room.';
		expect(of(`${first} ${second}\n\n${third}`)).toBe(`${first} ${second}`);
	});

	test('is plain: markup, pictures, notes and line breaks are left out', () => {
		expect(
			of(
				'![A menu](./a.png)\n\n**Open** the [menu](./b.mdx)\\\nand `Save`[^1] <b>now</b>. &amp;\n\n[^1]: Note.',
			),
		).toBe('Open the menu and Save now. &');
	});

	test('says labels and terms by the names that readers see', () => {
		expect(of('Press :ui[nav.save], then say :term[bankid].')).toBe(
			'Press the button nav.save, then say BANKID.',
		);
	});

	test('begins after headings, code, tables, lists, callouts and pictures', () => {
		const before =
			'## A\n\n```\ncode\n```\n\n| a | b |\n|---|---|\n| c | d |\n\n- list\n\n:::note[T]\nNote.\n:::\n\n::snippet[x]';
		expect(of(`${before}\n\nThis is it.`)).toBe('This is it.');
	});

	test('is taken from a list or a callout where nothing else is there', () => {
		expect(of('1. Press it.\n2. Wait.')).toBe('Press it. Wait.');
		expect(of(':::note[Title]\nOnly a note.\n:::')).toBe('Only a note.');
	});

	test('ends before a sentence that only leads to what follows, unless it is the only one', () => {
		expect(of('You need an account. To make one:\n\n1. Press it.')).toBe('You need an account.');
		expect(of('To make an account:\n\n1. Press it.')).toBe('To make an account…');
	});

	test('does not run a line without an end into the next', () => {
		expect(of('**For companies**\n\nText follows.')).toBe('For companies');
	});

	test.each([
		['en', `${'word '.repeat(60)}.`, /^(word ){5,}word…$/],
		['ja', 'これは長い文章です'.repeat(30), /^[ぁ-ん一-龯]+…$/],
		['en', 'x'.repeat(400), /^x{129}…$/],
	])('ends at a word where one sentence is too long (%s)', (lang, text, expected) => {
		const description = of(text, lang);
		expect(textWidth(description, DESCRIPTION_LINE)).toBeLessThanOrEqual(DESCRIPTION_LINE.widest);
		expect(description).toMatch(expected);
	});

	test('is empty where there are no words', () => {
		expect(of('![A](./a.png)\n\n```\nx\n```')).toBe('');
	});
});
