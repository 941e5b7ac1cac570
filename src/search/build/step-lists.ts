import { Parser } from 'htmlparser2';
import { isDevice, type Device } from '../../devices.ts';
import { MOST_STEPS, type FirstSteps } from '../first-steps.ts';
import { StepText } from './step-text.ts';

/** A list of steps of a page. */
export interface StepList extends FirstSteps {
	/** Where its tag takes attributes, in the page's HTML. */
	at: number;
}

/** Elements that end the first sentence of a step, or begin what is below it. */
const BLOCKS = new Set(
	'aside blockquote details div dl figure h1 h2 h3 h4 h5 h6 hr li ol p pre section table ul'.split(
		' ',
	),
);

type Attributes = Readonly<Record<string, string>>;

/** One of several variants of a step, around what is read. */
interface OpenChoice {
	device?: Device;
	choice?: NonNullable<FirstSteps['choice']>;
}

/** The lists of steps of a page that begin with the first: numbers of notes, and lists in lists, are none. */
export function stepLists(html: string): StepList[] {
	const found: StepList[] = [];
	const choices: OpenChoice[] = [];
	/** Of the elements that are open, whether their text is read, and whether it is a label. */
	const open: { isHidden: boolean; isLabel: boolean; isTitle: boolean }[] = [];
	let list: (StepList & { items: number; isWhole: boolean }) | undefined;
	let depth = 0;
	let step: StepText | undefined;

	const endStep = (): void => {
		if (!step?.hasWords) return;
		list?.steps.push(step.pieces());
		step = undefined;
	};
	const beginItem = ({ id }: Attributes): void => {
		if (!list) return;
		list.items += 1;
		// The items of notes have ids.
		list.isWhole &&= id === undefined;
		step = list.items <= MOST_STEPS ? new StepText() : undefined;
	};
	const endItem = (): void => {
		// A picture alone is a step, too, and the next is not the first.
		if (list && step) list.isWhole = false;
		step = undefined;
	};
	const endList = (): void => {
		if (list?.isWhole && list.steps.length > 1) {
			const { at, steps, items } = list;
			found.push({ at, steps, ...(items > MOST_STEPS && { more: true }), ...choices.at(-1) });
		}
		list = undefined;
	};
	const parser = new Parser({
		onopentag: (name, attributes) => {
			const around = open.at(-1);
			const isHidden =
				around?.isHidden === true || name === 'nav' || 'data-pagefind-ignore' in attributes;
			open.push({
				isHidden,
				isLabel: around?.isLabel === true || isLabel(name, attributes),
				isTitle: around?.isTitle === true || name === 'summary',
			});
			if (isHidden) return;
			if (BLOCKS.has(name)) endStep();
			if (name === 'details') choices.push(choiceOf(attributes));
			const choice = choices.at(-1);
			const { id } = attributes;
			if (name === 'summary' && choice && id !== undefined) choice.choice = { id, title: '' };
			if (name === 'li' && depth === 1) beginItem(attributes);
			if (name !== 'ol' && name !== 'ul') return;
			depth += 1;
			if (depth > 1 || name === 'ul' || !areSteps(attributes)) return;
			const at = parser.startIndex + '<ol'.length;
			list = { at, steps: [], items: 0, isWhole: true };
		},
		ontext: (text) => {
			const { isHidden = true, isLabel = false, isTitle = false } = open.at(-1) ?? {};
			if (isHidden) return;
			step?.add(text, isLabel);
			const choice = choices.at(-1)?.choice;
			if (isTitle && choice) choice.title = `${choice.title}${text}`.trim();
		},
		onclosetag: (name) => {
			const { isHidden = true } = open.pop() ?? {};
			if (isHidden) return;
			if (BLOCKS.has(name)) endStep();
			if (name === 'li' && depth === 1) endItem();
			if (name === 'details') choices.pop();
			if (name !== 'ol' && name !== 'ul') return;
			depth -= 1;
			if (depth === 0) endList();
		},
	});
	parser.end(html);
	return found;
}

function choiceOf({ 'data-device': device = '' }: Attributes): OpenChoice {
	return isDevice(device) ? { device } : {};
}

/** A list that goes on with another one, counts backwards or has letters does not begin with what to do first. */
function areSteps(attributes: Attributes): boolean {
	const { role, start = '1' } = attributes;
	const isOther = ['reversed', 'data-signs', 'id'].some((name) => name in attributes);
	return role === 'list' && start === '1' && !isOther;
}

/** Text of the product, as `UiLabel.astro` draws it. */
function isLabel(name: string, { class: names = '' }: Attributes): boolean {
	return name === 'b' && names.split(' ').includes('ui');
}
