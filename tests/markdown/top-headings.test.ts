import { describe, expect, test } from 'vitest';
import { readText } from '../helpers/read-text.ts';
import { withEdits } from '../../src/model/fix.ts';
import type { ArticleText } from '../../src/model/text.ts';
import { printNodes } from '../helpers/print-nodes.ts';

const titled = (text: string, title = 'Log in'): string => `---\ntitle: ${title}\n---\n\n${text}\n`;

const outline = ({ headings }: ArticleText): string[] =>
	headings.map(({ depth, text }) => `${'#'.repeat(depth)} ${text}`);

const faults = ({ faults: all }: ArticleText): string[] =>
	all.map(({ rule, severity, message }) => `${severity} ${rule}: ${message}`);

/** The text as \`check --fix\` leaves it. */
function fixed(source: string, isSnippet = false): string {
	const { faults: all } = readText(source, 'mdx', isSnippet);
	return withEdits(
		source,
		all.flatMap(({ fix = [] }) => fix),
	);
}

describe('a first heading that says the title', () => {
	test('is left out, with a hint; the others stay as they are', () => {
		const text = readText(titled('# Log in\n\nText.\n\n## Steps'), 'mdx');
		expect(outline(text)).toEqual(['## Steps']);
		expect(printNodes(text.body)).toBe('<p>Text.</p>\n<h2 id="steps">Steps</h2>');
		expect(faults(text)).toEqual([
			'hint heading-order: "# Log in" says the title again, which every page begins with, so it is left out. Remove the line.',
		]);
	});

	test.each([
		['in other capitals and with other blanks', 'log  IN'],
		['with markup', '**Log** `in`'],
	])('is one %s too', (_, heading) => {
		expect(outline(readText(titled(`# ${heading}`), 'mdx'))).toEqual([]);
	});

	test('is one whether accents are one character or two', () => {
		expect(outline(readText(titled('# Lösenord', 'Lo\u0308senord'), 'mdx'))).toEqual([]);
	});

	test.each([
		['with signs', titled('# Log in\n\n\nText.\n\n## B'), titled('Text.\n\n## B')],
		['with a line below', titled('Log in\n======\n\nText.'), titled('Text.')],
		['with the text right below', titled('# Log in\nText.'), titled('Text.')],
		['below other text', titled('A\n# Log in\nB'), titled('A\n\nB')],
	])('%s is removed by its fix', (_, before, after) => {
		expect(fixed(before)).toBe(after);
	});

	test('is left out of an article with code, whose other blocks keep their places', () => {
		const source = titled('# Log in\n\nOne.\n\n{1 + 1}\n\nTwo.');
		const { blocks, mdx } = readText(source, 'mdx');
		expect(mdx).not.toContain('# Log in');
		expect(blocks).toEqual([['<p>One.</p>'], ['<p>Two.</p>']]);
		expect(mdx?.match(/blocks\[\d\]|\{1 \+ 1\}/g)).toEqual(['blocks[0]', '{1 + 1}', 'blocks[1]']);
	});

	test('stands for the title where the front matter has none', () => {
		const text = readText('---\norder: 1\n---\n\n# Log *in*\n\nText.', 'md');
		expect([text.title, text.headings]).toEqual(['Log in', []]);
		expect(faults(text)).toEqual([
			'hint missing-title: There is no title in the front matter, so the heading below it stands for it. Write it there instead of "# Log in": title: "Log in"',
		]);
		expect(fixed('---\norder: 1\n---\n\n# Log in\n\nText.')).toBe(
			'---\ntitle: "Log in"\norder: 1\n---\n\nText.',
		);
	});

	test('stands for a title without a value too', () => {
		expect(fixed('---\norder: 1\ntitle: ""\n---\n\n# Log in\n\nText.')).toBe(
			'---\norder: 1\ntitle: "Log in"\n---\n\nText.',
		);
	});

	test('makes front matter where there is none at all', () => {
		expect(fixed('# Say "yes"\n\nText.')).toBe('---\ntitle: "Say \\"yes\\""\n---\n\nText.');
	});

	test('is a heading like all others in a snippet, which has no title', () => {
		const text = readText('# Log in\n\nText.', 'mdx', true);
		expect([text.title, outline(text)]).toEqual([undefined, ['## Log in']]);
	});
});

describe('another heading of the first level', () => {
	test('makes every heading count one level lower, with one warning', () => {
		const text = readText(titled('Text.\n\n# A\n\n## B\n\n###### C\n\n# D'), 'mdx');
		expect(outline(text)).toEqual(['## A', '### B', '###### C', '## D']);
		expect(faults(text)).toEqual([
			'warning heading-order: "# A": the title in the front matter is the only heading of the first level, so every heading here counts one level lower. Write "## A", and one "#" more before every other heading.',
		]);
	});

	test('does so below a first heading that says the title too', () => {
		const text = readText(titled('# Log in\n\n# A\n\n## B'), 'mdx');
		expect(outline(text)).toEqual(['## A', '### B']);
		expect(fixed(titled('# Log in\n\n# A\n\n## B'))).toBe(titled('## A\n\n### B'));
	});

	test('is mended with its siblings, however they are written', () => {
		const source = titled('A *b*\n===\n\nC\n---\n\n> # D\n\n- ## E ##\n\n```\n# no\n```');
		expect(fixed(source)).toBe(
			titled('A *b*\n---\n\n### C\n\n> ## D\n\n- ### E ##\n\n```\n# no\n```'),
		);
		const text = readText(source, 'mdx');
		const after = readText(fixed(source), 'mdx');
		expect([outline(after), faults(after)]).toEqual([outline(text), []]);
	});

	test('leaves the names of choices alone', () => {
		const source = titled(':::choices\n# On the phone\nText.\n:::\n\n## A');
		const text = readText(source, 'mdx');
		expect([outline(text), faults(text)]).toEqual([['# On the phone', '## A'], []]);
	});
});
