import { escapeAddress, escapeWords } from './escape.ts';

/** A heading with links below it. */
export interface Section {
	title: string;
	lines: string[];
}

/** A list of links, with what it is a list of. */
export function document(title: string, intro: string, sections: readonly Section[]): string {
	const texts = sections.map(({ title: heading, lines }) =>
		[`## ${escapeWords(heading)}`, lines.join('\n')].join('\n\n'),
	);
	return `${[`# ${escapeWords(title)}`, `> ${escapeWords(intro)}`, ...texts].join('\n\n')}\n`;
}

/** A link, with what is said there. */
export function entry(title: string, href: string, description = ''): string {
	const said = description === '' ? '' : `: ${escapeWords(description)}`;
	return `- [${escapeWords(title)}](${escapeAddress(href)})${said}`;
}
