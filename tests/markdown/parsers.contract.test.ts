import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Definition, Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/markdown/nodes.ts';
import { normalize } from '../../src/markdown/normalize.ts';
import { ownVocabulary } from '../../src/parts/own-parts.ts';
import { readText } from '../helpers/read-text.ts';

/**
 * Sätteri renders and checks articles; remark is what the ecosystem (editors, importers, other
 * generators) reads them with. On everything we ship the two must see the same article.
 */
const project = join(import.meta.dirname, '../..');
const files = globSync(['content/**/*.{md,mdx}', 'tests/fixtures/**/*.{md,mdx}'], { cwd: project })
	.filter((file) => !/mistakes|pasted|fixtures\/written/.test(file))
	.sort();

const shared = unified()
	.use(remarkParse)
	.use(remarkGfm)
	.use(remarkDirective)
	.use(remarkFrontmatter)
	.freeze();
const parsers = { md: shared, mdx: shared().use(remarkMdx).freeze() };

/** What remark sees, in the form of our facts. */
function seenByRemark(source: string, format: 'md' | 'mdx') {
	const tree: Root = parsers[format].parse(source);
	// To remark, `tv:n` is a directive; to both of us it is a word.
	normalize(tree, source, format, ownVocabulary);
	const definitions = new Map<string, Definition>();
	visit(tree, 'definition', (node) => void definitions.set(node.identifier, node));
	const headings: [number, string][] = [];
	const links: string[] = [];
	const pictures: [string, string][] = [];
	visit(tree, (node) => {
		if (node.type === 'heading') {
			headings.push([node.depth, plainText(node).replace(/\s+/g, ' ').trim()]);
		}
		if (node.type === 'link') links.push(node.url);
		if (node.type === 'image') pictures.push([node.url, node.alt ?? '']);
		if (node.type === 'linkReference') links.push(definitions.get(node.identifier)?.url ?? '');
		if (node.type === 'imageReference') {
			pictures.push([definitions.get(node.identifier)?.url ?? '', node.alt ?? '']);
		}
	});
	return { headings, links, pictures };
}

function seenByUs(source: string, format: 'md' | 'mdx') {
	const { headings, links, pictures } = readText(source, format);
	return {
		headings: headings.map(({ depth, text }) => [depth, text]),
		links: links.map(({ href }) => href),
		pictures: pictures.map(({ src, alt }) => [src, alt]),
	};
}

describe('Sätteri and remark see the same headings, links and pictures', () => {
	test('there are articles to compare', () => {
		expect(files.length).toBeGreaterThan(70);
	});

	test.each(files)('in %s', (file) => {
		const source = readFileSync(join(project, file), 'utf8');
		const format = file.endsWith('.mdx') ? 'mdx' : 'md';
		expect(seenByUs(source, format)).toEqual(seenByRemark(source, format));
	});

	test.each([
		['nested lists', '1. a\n   - [b](./b.mdx)\n     1. ![c](./c.png)\n2. d'],
		['a table', '| [a](./a.mdx) | b |\n|---|---|\n| ![c](./c.png) | `|` |'],
		['directives', ':::note[A [b](./b.mdx)]\n## C\n:::\n\n:::choices\n#### D\n[e](./e.mdx)\n:::'],
		['definitions', '[a][x] [x] ![c][x]\n\n[x]: ./x.mdx "T"'],
		['bare addresses', 'https://a.example www.b.example c@d.example'],
		['escapes and entities', '## A \\* &amp; B\n\n[a\\]b](<./c d.mdx>) ![&lt;](./e.png)'],
		['Setext headings and code', 'A\nB\n---\n\n```\n# no\n[no](./no.mdx)\n```\n\n    ## no'],
		['footnotes', 'A[^1]\n\n[^1]: [b](./b.mdx)'],
	])('in %s', (_what, source) => {
		for (const format of ['md', 'mdx'] as const) {
			expect(seenByUs(source, format)).toEqual(seenByRemark(source, format));
		}
	});
});
