import { describe, expect, test } from 'vitest';
import { idOf } from '../../src/markdown/ids.ts';
import { readText } from '../helpers/read-text.ts';
import { printNodes } from '../helpers/print-nodes.ts';

describe('idOf', () => {
	test.each([
		['Återställ lösenordet!', 'återställ-lösenordet'],
		['kod & æøå', 'kod--æøå'],
		['Référence\u00A0: conversion', 'référence-conversion'],
		['Comment faire\u00A0?', 'comment-faire'],
		['Comment faire ?', 'comment-faire'],
		['«\u202FBonjour\u202F»', 'bonjour'],
		['10\u00A0000 kr', '10-000-kr'],
		['Te\u0301le\u0301phone', 'téléphone'],
		['アップロード　する', 'アップロード-する'],
		['हिन्दी में', 'हिन्दी-में'],
		['a\u200Bb', 'ab'],
		['--help', '--help'],
		['???', 'section'],
	])('of "%s" is %s', (words, id) => {
		expect(idOf(words)).toBe(id);
	});
});

describe.each(['md', 'mdx'] as const)('a heading’s own id in .%s', (format) => {
	const read = (source: string) => readText(source, format);
	const headings = (source: string) => read(source).headings.map(({ id, text }) => [id, text]);
	const faults = (source: string) =>
		read(source).faults.map(
			({ place, rule, message }) => `${place.line}:${place.column} ${rule}: ${message}`,
		);

	test('is no part of its words, wherever these end', () => {
		expect(
			headings(
				'## Títle {#own-id}\n\n### **B {#b}**\n\n## C [d](./d.mdx) {#c} ##\n\nE\nf {#e}\n---\n\n## `{#x}` {#y}\n\n## {#z} Z {#Z1.a}\n',
			),
		).toEqual([
			['own-id', 'Títle'],
			['b', 'B'],
			['c', 'C d'],
			['e', 'E f'],
			['y', '{#x}'],
			['Z1.a', '{#z} Z'],
		]);
		expect(printNodes(read('## A *b* {#c}').body)).toBe('<h2 id="c">A <em>b</em></h2>');
	});

	test('as others write it: with blanks, a colon or a class', () => {
		expect(headings('## A { #a }\n\n## B {: #b }\n\n## C {#c .cls}')).toEqual([
			['a', 'A'],
			['b', 'B'],
			['c', 'C'],
		]);
	});

	test('escaped, in code or twice in braces is text', () => {
		expect(headings('## A \\{#b}\n\n```\n## C {#d}\n```\n\n`{#e}`')).toEqual([['a-b', 'A {#b}']]);
		expect(printNodes(read('```\n{#e}\n```').body)).toContain('{#e}');
	});

	test('is kept by no other heading', () => {
		expect(headings('## A\n\n## A\n\n## B {#a}').map(([id]) => id)).toEqual(['a-1', 'a-2', 'a']);
	});

	test('twice, or one that the page itself has, is a fault', () => {
		const html = format === 'md' ? '<h2 id="a">C</h2>' : '<h2 id="a">C</h2>';
		expect(
			faults(`## A {#a}\n\n## B {#a}\n\n${html}\n\n## D {#contact}\n\n<b id="fn-1">e</b>`),
		).toEqual([
			'3:1 duplicate-id: "#a" is an id in line 1 already, and links lead to the first. Give this one another.',
			'5:1 duplicate-id: "#a" is an id in line 1 already, and links lead to the first. Give this one another.',
			'7:1 duplicate-id: "#contact" is a part of the page itself, so a link to it leads there. Choose another id, e.g. "contact-1".',
			'9:1 duplicate-id: "#fn-1" is a part of the page itself, so a link to it leads there. Choose another id, e.g. "section-fn-1".',
		]);
	});

	test('shown in a paragraph as it stands is a fault', () => {
		expect(
			faults(
				'## A\n\nText {#b} more\n\n- x {#y}\n\nUse `{#c}`, {{#if}} and \\{#d}'.replace(
					'{{#if}}',
					format === 'md' ? '{{#if}}' : '',
				),
			),
		).toEqual([
			'3:6 own-id: "{#b}" is shown to readers as it stands: an id ends a heading, "## Title {#b}". For another place write <a id="b"></a>.',
			'5:5 own-id: "{#y}" is shown to readers as it stands: an id ends a heading, "## Title {#y}". For another place write <a id="y"></a>.',
		]);
	});
});

test('MDX’s own comment says an id too', () => {
	expect(readText('## A {/* #b */}', 'mdx').headings).toMatchObject([{ id: 'b', text: 'A' }]);
});

test('a heading never has an id that the page itself has', () => {
	const ids = [
		'Contact',
		'Main',
		'Toc',
		'Feedback',
		'Related',
		'q',
		'fn 1',
		'fnref-1',
		'Footnote label',
	];
	const { headings } = readText(ids.map((words) => `## ${words}`).join('\n\n'), 'mdx');
	expect(headings.map(({ id }) => id)).toEqual([
		'contact-1',
		'main-1',
		'toc-1',
		'feedback-1',
		'related-1',
		'q-1',
		'section-fn-1',
		'section-fnref-1',
		'footnote-label-1',
	]);
});

test('links to what GitHub makes of a heading hold where our id is another', () => {
	const text = readText('## `<Image />`\n\n## Comment faire ?\n\n## Fin', 'mdx');
	expect(text.headings.map(({ id }) => id)).toEqual(['image', 'comment-faire', 'fin']);
	expect(text.anchors.map(({ id }) => id)).toEqual(['image-', 'comment-faire-']);
	expect(text.sections.map(({ name }) => name)).toEqual(['#image-', '#comment-faire-', '#fin']);
	expect(printNodes(text.body)).toContain(
		'<h2 id="comment-faire"><span id="comment-faire-"></span>Comment faire ?</h2>',
	);
});
