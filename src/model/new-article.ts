import { parentOf, pathTo } from './category.ts';

/** A file to write, relative to the content root. */
export interface NewFile {
	file: string;
	text: string;
}

/**
 * The files of a new article in one locale: the article, a draft with something to write over, and a
 * `_category.yaml` for each folder that has none yet.
 *
 * @param files Files that are there; none of them is among the result.
 */
export function newArticle(
	id: string,
	locale: string,
	title: string,
	files: ReadonlySet<string>,
): NewFile[] {
	const categories = pathTo(parentOf(id))
		.map((folder) => ({ folder, file: `${locale}/${folder}/_category.yaml` }))
		.filter(({ file }) => !files.has(file))
		.map(({ folder, file }) => ({ file, text: categoryText(titleOf(folder)) }));
	return [...categories, { file: `${locale}/${id}.mdx`, text: articleText(title) }];
}

/** Title of an article or category until somebody writes one: `account/reset-pin` → `Reset pin`. */
export function titleOf(id: string): string {
	const words = id.slice(id.lastIndexOf('/') + 1).replaceAll('-', ' ');
	return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** What stands in a new article until somebody writes over it. */
export const templateSentences = [
	'Say in one sentence what readers can do after this.',
	'One or two sentences: who this is for, and what they need.',
	'Write what to press, e.g. Log in.',
	'Write what readers see then.',
	'Remove the line "status: draft" when the text is ready to be published.',
] as const;

/** JSON's strings are YAML's too, so no title breaks the file. */
function articleText(title: string): string {
	const [description, lead, press, see, publish] = templateSentences;
	return `---
title: ${JSON.stringify(title)}
description: ${description}
keywords: []
related: []
status: draft
---

${lead}

## First steps

1. ${press.replace('Log in', '**Log in**')}
2. ${see}

:::tip
${publish}
:::
`;
}

function categoryText(title: string): string {
	return `title: ${JSON.stringify(title)}\nicon: article\n`;
}
