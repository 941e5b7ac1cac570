import type { Article, Block, Place } from './corpus.ts';

/** Where generators differ in how the same text is written. */
export interface Dialect {
	/** From an article to another of its locale. */
	link: (from: Article, to: Place) => string;
	picture: (number: number) => string;
	/** Lines of a callout. */
	note: (text: string) => string;
}

export const directiveNote: Dialect['note'] = (text) => `:::note\n${text}\n:::`;

/** The file of an article. */
export function toMarkdown(article: Article, dialect: Dialect): string {
	const { title, description, blocks } = article;
	const matter = `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n---`;
	return `${[matter, ...blocks.map((block) => blockText(block, article, dialect))].join('\n\n')}\n`;
}

function blockText(block: Block, article: Article, dialect: Dialect): string {
	switch (block.is) {
		case 'heading':
			return `## ${block.text}`;
		case 'paragraph':
			return block.text;
		case 'note':
			return dialect.note(block.text);
		case 'steps':
			return block.steps
				.map(({ text, details }, index) =>
					[`${index + 1}. ${text}`, ...details.map((detail) => `   - ${detail}`)].join('\n'),
				)
				.join('\n');
		case 'table':
			return ['| | |', '| --- | --- |', ...block.rows.map((row) => `| ${row.join(' | ')} |`)].join(
				'\n',
			);
		case 'link':
			return `[${block.text}](${dialect.link(article, block)})`;
		case 'picture':
			return `![${block.alt}](${dialect.picture(block.number)})`;
	}
}
