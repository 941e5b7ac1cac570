import type { List, RootContent } from 'mdast';
import type { Finding, TextEdit } from '../../model/problem.ts';
import { isParent, placeOf, sourceOf, walk } from '../nodes.ts';
import { blanks, isList, textColumn } from './lists.ts';
import type { TextFaultRule } from './rule.ts';

/** Something between two steps that belongs to the first, and is not indented as far as its text. */
export const brokenSteps: TextFaultRule = {
	name: 'broken-steps',
	find({ tree, source }) {
		const found: Finding[] = [];
		walk(tree, (parent) => {
			if (!isParent(parent)) return;
			const blocks = parent.children as RootContent[];
			for (const [index, list] of blocks.entries()) {
				if (isList(list)) found.push(...afterList(list, blocks.slice(index + 1), source));
			}
		});
		return found;
	},
};

function afterList(list: List, next: readonly RootContent[], source: string): Finding[] {
	const [first] = next;
	if (!first) return [];
	const column = placeOf(first).column;
	const wanted = textColumn(list, source);
	if (column > placeOf(list).column && column < wanted) {
		if (!isList(first) && !list.ordered) return [];
		const what = isList(first) ? 'This list' : 'This';
		const message = `${what} is indented too little to belong to ${itemName(list)}. Indent it by ${blanks(wanted - column, 'more ')}.`;
		return [{ severity: 'warning', message, place: placeOf(first) }];
	}
	const end = next.findIndex((block) => isList(block) && block.ordered);
	const between = next.slice(0, Math.max(0, end)).filter((block) => !isUnseen(block, source));
	const following = next[end];
	if (!list.ordered || between.length === 0 || !following || !isList(following)) return [];
	if (between.some(({ type }) => type === 'heading' || type === 'thematicBreak')) return [];
	if (!continues(list, following, between)) return [];
	const needed = wanted - Math.min(placeOf(list).column, column);
	const message = `This breaks the list between step ${lastNumber(list)} and the next. Indent it by ${blanks(needed)}, so that it belongs to step ${lastNumber(list)}.`;
	const place = placeOf(between[0] ?? following);
	const fix = between.some(isWordy)
		? {}
		: { fix: between.flatMap((block) => indented(block, needed, source)) };
	return [{ severity: 'warning', message, place, ...fix }];
}

/** Whether a list goes on with the number of another, or both are one step of those who write only `1.` */
function continues(list: List, next: List, between: readonly RootContent[]): boolean {
	if (!next.ordered) return false;
	const start = next.start ?? 1;
	if (start === lastNumber(list) + 1) return true;
	return start === 1 && list.children.length === 1 && between.every((block) => !isWordy(block));
}

function isWordy(block: RootContent): boolean {
	return block.type === 'paragraph' && !isPicture(block);
}

function isPicture(block: RootContent): boolean {
	return block.type === 'paragraph' && block.children.every(({ type }) => type === 'image');
}

/** A comment, which is how two lists are kept apart on purpose. */
function isUnseen(block: RootContent, source: string): boolean {
	return /^(<!--[^]*-->|\{\s*\/\*[^]*\*\/\s*\})$/.test(sourceOf(block, source).trim());
}

/** Every line of a block moved to the right. */
function indented(block: RootContent, by: number, source: string): TextEdit[] {
	const start = (block.position?.start.offset ?? 0) - placeOf(block).column + 1;
	const text = source.slice(start, block.position?.end.offset ?? 0);
	return [...text.matchAll(/^(?=.*\S)/gm)].map(({ index }) => ({
		from: start + index,
		to: start + index,
		text: ' '.repeat(by),
	}));
}

function lastNumber(list: List): number {
	return (list.start ?? 1) + list.children.length - 1;
}

function itemName(list: List): string {
	return list.ordered ? `step ${lastNumber(list)}` : 'the line above';
}
