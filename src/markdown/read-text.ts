import type { ArticleText, Fault } from '../model/text.ts';
import { outOfStack, refuseLargeTree } from './bounds.ts';
import { readFacts } from './facts.ts';
import { codeFaults } from './faults/code.ts';
import { htmlFaults } from './faults/html.ts';
import { textFaults } from './faults/index.ts';
import { placeholderTags } from './faults/placeholder-tag.ts';
import { unifyElements } from './elements.ts';
import { readHtml } from './html-tree.ts';
import { idFaults } from './ids.ts';
import { inlineReferences } from './inline-references.ts';
import { linkMailAddresses } from './mail-links.ts';
import { normalize } from './normalize.ts';
import { openingOf } from './opening.ts';
import { parse, type Format } from './parse.ts';
import { splitCode } from './split-code.ts';
import { toBody } from './to-body.ts';
import { UnreadableText } from './unreadable-text.ts';
import { liftHeadings } from './top-headings.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Make data of an article's text. Never throws for what a writer wrote: a text that cannot be read
 * comes back empty, with its fault.
 *
 * @param source The whole file, front matter included, so that places are those of the file.
 * @param vocabulary The parts that it may use.
 * @param isSnippet A snippet has no title, and its first heading is not one.
 */
export function readText(
	source: string,
	format: Format,
	vocabulary: Vocabulary,
	isSnippet = false,
): ArticleText {
	try {
		const tree = parse(source, format, vocabulary);
		inlineReferences(tree);
		linkMailAddresses(tree);
		const found = [
			...textFaults({ tree, source, format, vocabulary }),
			...(format === 'md' ? readHtml(tree, source) : []),
		];
		unifyElements(tree);
		refuseLargeTree(tree);
		found.push(...htmlFaults(tree), ...placeholderTags(tree, source, vocabulary));
		found.push(...normalize(tree, source, format, vocabulary), ...codeFaults(tree, source));
		const { title, titleRemoval, faults: headingFaults } = liftHeadings(tree, source, isSnippet);
		const facts = readFacts(tree);
		const faults = distinct([...found, ...idFaults(facts.headings, facts.anchors)]).sort(byPlace);
		const content = facts.usesCode
			? { body: [], ...splitCode(tree, source, titleRemoval) }
			: { body: toBody(tree), blocks: [] };
		return {
			...content,
			...facts,
			title,
			opening: openingOf(tree),
			faults: [...faults, ...headingFaults].sort(byPlace),
		};
	} catch (error) {
		if (error instanceof UnreadableText) return unreadable(error);
		if (error instanceof RangeError && /call stack/.test(error.message)) {
			return unreadable(outOfStack(source));
		}
		throw error;
	}
}

/** A directive without its own end leaves one over elsewhere: that is one mistake, told once. */
function distinct(faults: Fault[]): Fault[] {
	const isCause = ({ rule }: Fault): boolean =>
		rule === 'nested-directive' || rule === 'unclosed-directive';
	return faults.some(isCause)
		? faults.filter(({ rule }) => rule !== 'stray-directive-end')
		: faults;
}

function byPlace({ place: a }: Fault, { place: b }: Fault): number {
	return a.line - b.line || a.column - b.column;
}

function unreadable(error: UnreadableText): ArticleText {
	const fault: Fault = {
		rule: 'unreadable-text',
		severity: 'error',
		message: error.message,
		place: error.place,
	};
	return {
		body: [],
		headings: [],
		anchors: [],
		links: [],
		pictures: [],
		imports: [],
		packages: [],
		references: [],
		guides: [],
		sections: [],
		plain: '',
		opening: [],
		usesCode: false,
		blocks: [],
		faults: [fault],
	};
}
