import type { Heading, Root, Yaml } from 'mdast';
import type { Node } from 'unist';
import { parse as parseYaml } from 'yaml';
import { isSameText } from '../model/same-text.ts';
import type { TextEdit } from '../model/problem.ts';
import type { Fault } from '../model/text.ts';
import { isDirective } from './directive.ts';
import { placeOf, plainText, sourceOf, walk } from './nodes.ts';

/**
 * Headings of the first level. A page has one, its title, so `# Title` above the text is that title,
 * said again or for the first time, and is left out; any other makes every heading count one level
 * lower, as in the many places where `#` begins a section.
 */
export interface TopHeadings {
	/** What the first heading says, where it is the title. */
	title: string | undefined;
	/** Takes the heading that is the title out of the file. */
	titleRemoval: TextEdit | undefined;
	faults: Fault[];
}

/** Changes the tree in place. @param isSnippet It has no title of its own, so nothing is left out. */
export function liftHeadings(tree: Root, source: string, isSnippet = false): TopHeadings {
	const headings = outlineOf(tree);
	const [first] = headings;
	const words = first && wordsOf(first);
	const mayBeTitle =
		first?.depth === 1 && !isSnippet && words !== '' && tree.children.includes(first);
	// Only now, since that takes as long as to read the text.
	const own = mayBeTitle ? titleOf(tree) : undefined;
	const isTitle = mayBeTitle && (own === undefined || isSameText(own, words ?? ''));
	const faults: Fault[] = [];
	if (isTitle) {
		tree.children = tree.children.filter((node) => node !== first);
		headings.shift();
		faults.push(own === undefined ? titleBelow(first, tree, source) : titleTwice(first, source));
	}
	const top = headings.find(({ depth }) => depth === 1);
	if (top) {
		const lowered = headings.map((heading) => lowering(heading, source));
		faults.push(tooHigh(top, lowered));
		for (const heading of headings) {
			heading.depth = lower(heading.depth);
			heading.data = { ...heading.data, isLowered: true };
		}
	}
	return {
		title: isTitle ? words : undefined,
		titleRemoval: isTitle ? removal(first, source) : undefined,
		faults,
	};
}

export function isLowered({ data }: Heading): boolean {
	return data?.isLowered === true;
}

declare module 'mdast' {
	interface HeadingData {
		/** It is written one level higher. */
		isLowered?: boolean;
	}
}

/** Whether the headings in a node are its own, as those of choices are: their level says nothing. */
export function ownsHeadings(node: Node): boolean {
	return isDirective(node) && node.data?.part?.ownsHeadings === true;
}

/** Every heading but those. */
function outlineOf(tree: Root): Heading[] {
	const headings: Heading[] = [];
	walk(tree, (node, parents) => {
		const parent = parents.at(-1);
		const isOwned = parent !== undefined && ownsHeadings(parent);
		if (node.type === 'heading' && !isOwned) headings.push(node as Heading);
	});
	return headings;
}

function wordsOf(heading: Heading): string {
	return plainText(heading).replace(/\s+/g, ' ').trim();
}

function lower(depth: Heading['depth']): Heading['depth'] {
	return Math.min(depth + 1, 6) as Heading['depth'];
}

/** Of front matter that cannot be read nothing is known; what is wrong with it is told elsewhere. */
function titleOf(tree: Root): string | undefined {
	const matter = tree.children.find((node): node is Yaml => node.type === 'yaml');
	if (!matter) return undefined;
	try {
		const title: unknown = Object(parseYaml(matter.value, { logLevel: 'silent' })).title;
		return title === undefined || title === null || title === '' ? undefined : String(title);
	} catch {
		return '';
	}
}

function titleTwice(heading: Heading, source: string): Fault {
	return {
		rule: 'heading-order',
		severity: 'hint',
		message: `"# ${wordsOf(heading)}" says the title again, which every page begins with, so it is left out. Remove the line.`,
		place: placeOf(heading),
		fix: [removal(heading, source)],
	};
}

function titleBelow(heading: Heading, tree: Root, source: string): Fault {
	const words = wordsOf(heading);
	return {
		rule: 'missing-title',
		severity: 'hint',
		message: `There is no title in the front matter, so the heading below it stands for it. Write it there instead of "# ${words}": title: ${JSON.stringify(words)}`,
		place: placeOf(heading),
		fix: [titleLine(words, tree, source), removal(heading, source)],
	};
}

/** The line in the front matter, instead of one without a value; with front matter around it where there is none. */
function titleLine(words: string, tree: Root, source: string): TextEdit {
	const line = `title: ${JSON.stringify(words)}\n`;
	const matter = tree.children.find(({ type }) => type === 'yaml');
	if (!matter) return { from: 0, to: 0, text: `---\n${line}---\n\n` };
	const start = source.indexOf('\n', matter.position?.start.offset) + 1;
	const yaml = source.slice(start, matter.position?.end.offset);
	const empty = /^title[ \t]*:.*\r?\n/m.exec(yaml);
	const from = start + (empty?.index ?? 0);
	return { from, to: from + (empty?.[0].length ?? 0), text: line };
}

/** The heading with the empty lines after it; what stands before and after stays apart. */
function removal(heading: Heading, source: string): TextEdit {
	const from = heading.position?.start.offset ?? 0;
	const end = heading.position?.end.offset ?? from;
	const after = /^[ \t]*\r?\n([ \t]*\r?\n)*/.exec(source.slice(end))?.[0] ?? '';
	const isApart = /(^|\n[ \t]*\r?\n|---[ \t]*\r?\n)$/.test(source.slice(0, from));
	return { from, to: isApart ? end + after.length : end, text: '' };
}

function tooHigh(top: Heading, edits: readonly (TextEdit | undefined)[]): Fault {
	const fix = edits.every((edit) => edit !== undefined) && { fix: edits };
	const others = edits.length > 1 ? ', and one "#" more before every other heading' : '';
	return {
		rule: 'heading-order',
		severity: 'warning',
		message: `"# ${wordsOf(top)}": the title in the front matter is the only heading of the first level, so every heading here counts one level lower. Write "## ${wordsOf(top)}"${others}.`,
		place: placeOf(top),
		...fix,
	};
}

/** The change that makes one heading a level lower; none where its lines cannot simply be joined. */
function lowering(heading: Heading, source: string): TextEdit | undefined {
	const from = heading.position?.start.offset ?? 0;
	const raw = sourceOf(heading, source);
	if (raw.startsWith('#')) return { from, to: from, text: heading.depth < 6 ? '#' : '' };
	// Underlined: "===" is the first level, "---" the second, and the third has no line of its own.
	const underline = /[=-]+[ \t]*$/.exec(raw);
	if (!underline) return undefined;
	const at = from + underline.index;
	if (heading.depth === 1) {
		return { from: at, to: at + underline[0].length, text: '-'.repeat(underline[0].length) };
	}
	const lines = raw.split(/\r?\n/);
	return lines.length === 2
		? { from, to: from + raw.length, text: `### ${lines[0]?.trim() ?? ''}` }
		: undefined;
}
