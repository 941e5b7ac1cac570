import type { List, ListItem } from 'mdast';
import type { Node } from 'unist';
import { placeOf, sourceOf } from '../nodes.ts';

export function isList(node: Node): node is List {
	return node.type === 'list';
}

/** Where the text of a list's last item begins: as far as that is indented what belongs to it. */
export function textColumn({ children, position }: List, source: string): number {
	const last = children.at(-1);
	return last ? itemTextColumn(last, source) : (position?.start.column ?? 1);
}

/** CommonMark §5.2: after its sign and one to four blanks; more of them begin code. */
export function itemTextColumn(item: ListItem, source: string): number {
	const [sign = '', blanks = ''] = signOf(item, source);
	return placeOf(item).column + sign.length + (/^ {1,4}$/.test(blanks) ? blanks.length : 1);
}

/** The number that is written before an item; `undefined` for one without. */
export function writtenNumber(item: ListItem, source: string): number | undefined {
	const number = Number.parseInt(signOf(item, source)[0] ?? '', 10);
	return Number.isNaN(number) ? undefined : number;
}

function signOf(item: ListItem, source: string): string[] {
	return /^([-*+]|\d+[.)])([ \t]*)/.exec(sourceOf(item, source))?.slice(1) ?? [];
}

/** How far to indent, in words. */
export function blanks(count: number, more = ''): string {
	return `${count} ${more}${count === 1 ? 'blank' : 'blanks'}`;
}
