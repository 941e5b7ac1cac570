import type { Element } from 'hast';

/** How many signs of a number fit into the circle before a step. */
const ROUND = 2;

/** `type` as CSS names it: selectors take its letter case for nothing, and `a` is not `A`. */
const signs: Readonly<Record<string, string>> = {
	'1': 'decimal',
	a: 'lower-alpha',
	A: 'upper-alpha',
	i: 'lower-roman',
	I: 'upper-roman',
};

/**
 * An ordered list is steps. `list-style: none` makes VoiceOver forget that a list is one; the role
 * brings it back. Numbers are counted by the browser, except where it does not count what is drawn:
 * where a list runs backwards or a step says its own number.
 */
export function steps(list: Element): Element {
	const items = list.children.filter(
		(child): child is Element => child.type === 'element' && child.tagName === 'li',
	);
	const numbers = numbersOf(list, items);
	const isCounted =
		list.properties['reversed'] === undefined && !items.some((item) => valueOf(item) !== undefined);
	items.forEach((item, index) => {
		if (!isCounted) item.properties['dataNumber'] = numbers[index];
	});
	const type = signs[String(list.properties['type'])];
	return {
		...list,
		properties: {
			...list.properties,
			role: 'list',
			...(type !== undefined && { dataSigns: type }),
			...(numbers.some((number) => String(number).length > ROUND) && { dataWide: '' }),
		},
	};
}

/** The number of each item (HTML §4.4.5). */
function numbersOf({ properties }: Element, items: readonly Element[]): number[] {
	const step = properties['reversed'] === undefined ? 1 : -1;
	let next = whole(properties['start']) ?? (step === 1 ? 1 : items.length);
	return items.map((item) => {
		const number = valueOf(item) ?? next;
		next = number + step;
		return number;
	});
}

function valueOf({ properties }: Element): number | undefined {
	return whole(properties['value']);
}

function whole(value: unknown): number | undefined {
	const number = typeof value === 'number' ? value : Number.parseInt(String(value), 10);
	return Number.isNaN(number) ? undefined : number;
}
