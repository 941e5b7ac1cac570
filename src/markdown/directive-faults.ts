import type { Directives } from 'mdast-util-directive';
import type { Fault } from '../model/text.ts';
import { attributeFaults } from './attribute-faults.ts';
import { isLabel, partUse } from './directive.ts';
import { afterName } from './directive-title.ts';
import { placeOf, sourceOf } from './nodes.ts';
import type { Part, PartFault } from './part.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Faults of a directive that is known: left open, with text that would vanish, empty, or with an attribute it does not take. */
export function directiveFaults(
	node: Directives,
	part: Part,
	source: string,
	vocabulary: Vocabulary,
): Fault[] {
	return [
		...unclosed(node, sourceOf(node, source)),
		...nested(node, source, vocabulary),
		...trailing(node, part, source),
		...useFaults(node, part, part.example),
		...attributeFaults(node, part),
	].map((fault) => faultAt(node, fault));
}

/** What is wrong with one use of a part, however it is written. */
export function useFaults(node: Directives, part: Part, example: string): PartFault[] {
	const use = partUse(node);
	if (part.label?.isRequired && use.label === '') {
		const message = `This "${node.name}" names nothing. Write it so: ${example}`;
		return [{ rule: 'empty-reference', message }];
	}
	return part.faults?.(use) ?? [];
}

export function faultAt(node: Directives, fault: PartFault): Fault {
	return { severity: 'error', ...fault, place: placeOf(node) };
}

function unclosed(node: Directives, raw: string): PartFault[] {
	if (node.type !== 'containerDirective' || /\n[ \t>]*:{3,}\s*$/.test(raw)) return [];
	const signs = ':'.repeat(colons(raw));
	const message =
		placeOf(node).column > 1
			? `"${signs}${node.name}" is not closed where it stands. Indent the line "${signs}" that ends it as far as its beginning.`
			: `"${signs}${node.name}" is never closed, so it takes all that follows. Add a line "${signs}" where it ends.`;
	return [{ rule: 'unclosed-directive', message }];
}

/** Text after the name is the title of a part that has one (`:::note Title`), and lost after all else. */
function trailing(node: Directives, part: Part, source: string): PartFault[] {
	const text = node.type === 'textDirective' ? '' : afterName(node, source).text;
	const canHaveTitle = node.type === 'containerDirective' && part.label !== undefined;
	const isTitle = !text.startsWith('{') && canHaveTitle && !hasTitle(node, part);
	if (text === '' || isTitle) return [];
	const message = `"${text}" after "${node.name}" would vanish. A title stands in brackets, other text on the next line: ${part.example}`;
	return [{ rule: 'text-after-directive', message }];
}

function hasTitle(node: Directives, { label }: Part): boolean {
	return node.children.some(isLabel) || Boolean(node.attributes?.[label?.attribute ?? '']);
}

/** Of two with as many colons the first end closes both, and what follows stands outside. */
function nested(node: Directives, source: string, vocabulary: Vocabulary): PartFault[] {
	const inner = node.children.find(
		(child) =>
			child.type === 'containerDirective' &&
			vocabulary.container(child.name) !== undefined &&
			colons(sourceOf(child, source)) >= colons(sourceOf(node, source)),
	);
	if (inner?.type !== 'containerDirective') return [];
	const message = `The first ":::" closes "${inner.name}" and "${node.name}" around it. Give the outer one more colons: "::::${node.name}" … "::::".`;
	return [{ rule: 'nested-directive', message }];
}

/** 0 for a component. */
function colons(raw: string): number {
	return /^:*/.exec(raw)?.[0].length ?? 0;
}
