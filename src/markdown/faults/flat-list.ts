import type { Finding } from '../../model/problem.ts';
import type { ListItem } from 'mdast';
import { placeOf, walk } from '../nodes.ts';
import { blanks, isList, itemTextColumn, writtenNumber } from './lists.ts';
import type { TextFaultRule } from './rule.ts';

/** An item indented by a blank or two looks like one below another, and is one beside it. */
export const flatList: TextFaultRule = {
	name: 'broken-steps',
	find({ tree, source }) {
		const found: Finding[] = [];
		walk(tree, (list) => {
			if (!isList(list)) return;
			for (const [index, item] of list.children.entries()) {
				const above = list.children[index - 1];
				if (!above || !isFurtherIn(item, above, source)) continue;
				const needed = itemTextColumn(above, source) - placeOf(item).column;
				const message = `This line is indented, but too little to stand below the one above. Indent it by ${blanks(needed, 'more ')}, or not at all.`;
				found.push({ severity: 'warning', message, place: placeOf(item) });
			}
		});
		return found;
	},
};

/** Numbers may be aligned to the right (` 9.`, `10.`), and whoever counts on means no other list. */
function isFurtherIn(item: ListItem, above: ListItem, source: string): boolean {
	const number = writtenNumber(item, source);
	if (number !== undefined && number === (writtenNumber(above, source) ?? 0) + 1) return false;
	return placeOf(item).column > placeOf(above).column;
}
