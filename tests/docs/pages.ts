import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Code, Root, TableRow } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { listFiles } from '../../src/read/list-files.ts';

/** The content root of Fyr's own documentation. */
export const docs = join(import.meta.dirname, '../../docs');

/** Its pages, relative to it. */
export const pages = [...listFiles(docs)].filter((file) => /^en\/.*\.mdx?$/.test(file));

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter);

function treeOf(page: string): Root {
	return parser.parse(readFileSync(join(docs, page), 'utf8'));
}

/** What the first cells of a page's tables name: `` | `title` | … | `` → `title`. */
export function namedInTables(page: string): string[] {
	const names: string[] = [];
	visit(treeOf(page), 'tableRow', (row: TableRow) => {
		visit(row.children[0] ?? row, 'inlineCode', ({ value }) => void names.push(value));
	});
	return names;
}

export function codeBlocks(page: string): Code[] {
	const blocks: Code[] = [];
	visit(treeOf(page), 'code', (block) => void blocks.push(block));
	return blocks;
}
