import { escapeAddress, escapeWords } from './escape.ts';

/** A heading with links below it. */
export interface Section {
	title: string;
	lines: string[];
}

/**
 * A list of links, with what it is a list of.
 *
 * @param index Address of the list that it is a part of.
 */
export function document(
	title: string,
	intro: string,
	sections: readonly Section[],
	index?: string,
): string {
	const above = index === undefined ? [] : [`[llms.txt](${escapeAddress(index)})`];
	const texts = sections.map(({ title: heading, lines }) =>
		[`## ${escapeWords(heading)}`, lines.join('\n')].join('\n\n'),
	);
	return `${[`# ${escapeWords(title)}`, `> ${escapeWords(intro)}`, ...above, ...texts].join('\n\n')}\n`;
}

/** A link, with what is said there. */
export function entry(title: string, href: string, description = ''): string {
	const said = description === '' ? '' : `: ${escapeWords(description)}`;
	return `- [${escapeWords(title)}](${escapeAddress(href)})${said}`;
}
