import { expect, test } from 'vitest';
import { markSteps } from '../../../src/search/build/mark-steps.ts';
import { stepLists } from '../../../src/search/build/step-lists.ts';

const steps = (html: string) => stepLists(html).map(({ at: _, ...list }) => list);
const list = (...items: string[]) =>
	`<ol role="list">\n${items.map((item) => `<li>${item}</li>`).join('\n')}</ol>`;

test('the first three steps are those of a list, labels of the product apart', () => {
	const labelled = 'Press <b class="ui _u">Log <span>in</span></b>  at the\n top.';
	expect(steps(list(labelled, 'Wait.'))).toEqual([
		{ steps: [['Press ', 'Log in', ' at the top.'], ['Wait.']] },
	]);
	expect(steps(list('A', 'B', 'C', 'D'))).toEqual([{ steps: [['A'], ['B'], ['C']], more: true }]);
});

test('of a step its first sentence is said, not what stands below it', () => {
	const parts = ['<ul><li>x</li></ul>', '<p>x</p>', '<figure>x</figure>', '<ol><li>x</li></ol>'];
	for (const below of parts) {
		const html = list(`<p>Choose:</p>${below}`, `Choose:${below}`, '<p>End.</p>');
		expect(steps(html), below).toEqual([{ steps: [['Choose:'], ['Choose:'], ['End.']] }]);
	}
});

test('what search does not find is no part of a step', () => {
	const term = '<button>My page</button><span data-pagefind-ignore>Your <b>own</b></span>';
	expect(steps(list(`Open ${term}.`, 'B'))).toEqual([{ steps: [['Open My page.'], ['B']] }]);
});

test('a variant’s steps know its name, its id and its device', () => {
	const variant = `<details data-device="phone"><summary id="on-a-phone"><span></span> <strong>On a phone</strong></summary>${list('A', 'B')}</details>`;
	expect(steps(`${variant}${list('C', 'D')}`)).toEqual([
		{
			steps: [['A'], ['B']],
			device: 'phone',
			choice: { id: 'on-a-phone', title: 'On a phone' },
		},
		{ steps: [['C'], ['D']] },
	]);
});

test.each([
	['of one item', list('A')],
	['of notes', '<ol role="list"><li id="note-1">A</li><li id="note-2">B</li></ol>'],
	['that goes on with another', '<ol role="list" start="3"><li>A</li><li>B</li></ol>'],
	['that counts backwards', '<ol role="list" reversed><li>A</li><li>B</li></ol>'],
	['with letters', '<ol role="list" data-signs="lower-alpha"><li>A</li><li>B</li></ol>'],
	['with a step that is a picture', list('<img alt="x">', 'B', 'C')],
	['in another list', `<ul><li>${list('A', 'B')}</li></ul>`],
	['of ways to the page', `<nav>${list('A', 'B')}</nav>`],
])('a list %s is no steps to begin with', (_, html) => {
	expect(steps(html)).toEqual([]);
	expect(markSteps(html)).toBe(html);
});

test('the list itself carries its steps, and all else stays as it is', () => {
	const html = `<p>Before</p>${list('Say "hi" & go', 'B')}<p>After</p>`;
	const marked = markSteps(html);
	expect(marked).toContain('<ol id="steps~{');
	expect(marked.replace(/ id="[^"]*"/, '')).toBe(html);
});
