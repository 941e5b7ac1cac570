import { describe, expect, test } from 'vitest';
import type { TextNode } from '../../src/model/text.ts';
import { readText } from '../helpers/read-text.ts';

/** A text as one line of HTML, in which pictures stand in brackets. */
function drawn(source: string): string {
	const text = print(readText(source, 'mdx').body).replaceAll('\n', ' ').trim();
	// Blanks between blocks mean nothing.
	return text.replace(/ ?(\[figure [^\]]*\]) ?/g, '$1');
}

function print(nodes: readonly TextNode[]): string {
	return nodes.map(printNode).join('');
}

function printNode(node: TextNode): string {
	if (typeof node === 'string') return node;
	if (node.is === 'element') return `<${node.tag}>${print(node.children)}</${node.tag}>`;
	if (node.is === 'link') return `<a ${node.href}>${print(node.children)}</a>`;
	if (node.is === 'part') {
		const { title = [], default: children = [] } = node.slots;
		return `[${print(title)}: ${print(children).trim()}]`;
	}
	if (node.inline) return `[icon ${node.alt}]`;
	return `[figure ${node.alt}${node.href === null ? '' : ` to ${node.href}`}]`;
}

const a = '![A](./a.png)';
const b = '![B](./b.png)';

describe('a picture with words beside it stands in its line', () => {
	test.each([
		['in a sentence', `Press ${a} to go on.`, '<p>Press [icon A] to go on.</p>'],
		['at its beginning', `${a} opens it.`, '<p>[icon A] opens it.</p>'],
		['in a heading', `## Press ${a} once`, '<h2>Press [icon A] once</h2>'],
		['alone in a heading', `## ${a}`, '<h2>[icon A]</h2>'],
		['in bold words', `**Press ${a}**`, '<p><strong>Press [icon A]</strong></p>'],
		['in a link', `[${a} Open](./b.mdx)`, '<p><a ./b.mdx>[icon A] Open</a></p>'],
		['linked in a sentence', `See [${a}](./b.mdx).`, '<p>See <a ./b.mdx>[icon A]</a>.</p>'],
		[
			'linked to another site',
			`See [${a}](https://x.example).`,
			'<p>See <a https://x.example>[icon A]</a>.</p>',
		],
		['in HTML', `<p>Press ${a}</p>`, '<p>Press [icon A]</p>'],
		['in a step', `1. Press ${a} once`, '<ol> <li>Press [icon A] once</li> </ol>'],
		['in a title', `:::note[${a} Look]\nText.\n:::`, '[[icon A] Look: <p>Text.</p>]'],
		['twice', `Press ${a} or ${b}.`, '<p>Press [icon A] or [icon B].</p>'],
		[
			'in a sentence that an editor broke around it',
			`Press\n${a}\nto go on.`,
			'<p>Press [icon A] to go on.</p>',
		],
		['in a sentence without capital letters', `押す\n${a}\nボタン`, '<p>押す [icon A] ボタン</p>'],
	])('%s', (_, source, expected) => {
		expect(drawn(source)).toBe(expected);
	});

	test('in a cell of a table', () => {
		expect(drawn(`| A | B |\n| - | - |\n| Press ${a} | ${b} |`)).toContain(
			'<td>Press [icon A]</td> <td>[figure B]</td>',
		);
	});
});

describe('a picture by itself is a figure, which no paragraph, link or bold holds', () => {
	test.each([
		['alone', a, '[figure A]'],
		['in bold', `**${a}**`, '[figure A]'],
		['in a link', `[${a}](./b.mdx)`, '[figure A to ./b.mdx]'],
		[
			'in a bold link to another site',
			`**[${a}](https://x.example)**`,
			'[figure A to https://x.example]',
		],
		['two in a link', `[${a} ${b}](./b.mdx)`, '[figure A to ./b.mdx][figure B to ./b.mdx]'],
		['two on one line', `${a} ${b}`, '[figure A][figure B]'],
		['on lines of their own', `${a}\n${b}`, '[figure A][figure B]'],
		['below the words of a step', `1. Press.\n   ${a}`, '<ol> <li>Press.[figure A]</li> </ol>'],
		['after a hard line break', `Press.\\\n${a}`, '<p>Press.</p>[figure A]'],
		['above a sentence', `${a}\nThen press.`, '[figure A]<p>Then press.</p>'],
		['between sentences', `One.\n${a}\nTwo.`, '<p>One.</p>[figure A]<p>Two.</p>'],
		[
			'after a colon',
			`So it looks:\n${a}\n${b}\nGo on.`,
			'<p>So it looks:</p>[figure A][figure B]<p>Go on.</p>',
		],
		['in HTML that may hold it', `<div>${a}</div>`, '<div>[figure A]</div>'],
		['in HTML that may not', `<p>${a}</p>`, '[figure A]'],
		['in HTML in a paragraph', `<span>${a}</span>`, '[figure A]'],
		['in a callout', `:::note\n${a}\n:::`, '[:[figure A]]'],
	])('%s', (_, source, expected) => {
		expect(drawn(source)).toBe(expected);
	});
});
