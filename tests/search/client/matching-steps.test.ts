import { expect, test } from 'vitest';
import { stepsId, type FirstSteps } from '../../../src/search/first-steps.ts';
import { matchingSteps } from '../../../src/search/client/matching-steps.ts';

/** A page in lines: `# title`, `## heading`, `? choice`, `1 first step of a list`, or text. */
function located(page: string, ...searched: string[]) {
	const words: string[] = [];
	const anchors: { element: string; id: string; text: string; location: number }[] = [];
	let choice: FirstSteps['choice'];
	for (const line of page.trim().split('\n')) {
		const [, sign = '', text = ''] = /^\s*(#+|\?|1|) *(.*)$/.exec(line) ?? [];
		const location = words.length;
		if (sign === '##') anchors.push({ element: 'h2', id: text, text, location });
		if (sign === '?') {
			choice = { id: text, title: text };
			anchors.push({ element: 'summary', id: text, text, location });
		} else if (sign !== '1') choice = undefined;
		if (sign === '1') {
			const id = stepsId({ steps: [[text], ['Then']], ...(choice && { choice }) });
			anchors.push({ element: 'ol', id, text: '', location });
		}
		words.push(...text.split(' '));
	}
	const meta = { title: /# (.*)/.exec(page)?.[1] ?? '' };
	const locations = words.flatMap((word, at) => (searched.includes(word) ? [at] : []));
	return { meta, anchors, locations };
}

const first = (page: string, ...searched: string[]) =>
	matchingSteps(located(page, ...searched)).map(({ steps }) => steps[0]?.[0]);

const page = `
# Log in
You log in
## Find it
1 Open the menu
## Link expired
1 Order another link
## Not helped
Call us about the bill`;

test('a query that the title says is answered with what the page says first', () => {
	expect(first(page, 'Log', 'in')).toEqual(['Open the menu']);
});

test('a query that a heading says more of is answered with the steps below it', () => {
	expect(first(page, 'link', 'Link', 'expired')).toEqual(['Order another link']);
});

test('a query that most of a part is about is answered with its steps', () => {
	expect(first(page, 'menu')).toEqual(['Open the menu']);
	expect(first(page, 'Order', 'another')).toEqual(['Order another link']);
});

test('a part without steps is not answered with those of another', () => {
	expect(first(page, 'bill')).toEqual([]);
	expect(first('# Log in\n## Why\nSo\n## How\n1 Press', 'Log')).toEqual([]);
});

test('a query that is nowhere in the text is answered with what the page says first', () => {
	expect(first(page)).toEqual(['Open the menu']);
});

test('of variants the one that the query names comes first', () => {
	const variants = `
# Log in
? With password
1 Write it
? With BankID
1 Open the app`;
	expect(first(variants, 'Log')).toEqual(['Write it', 'Open the app']);
	expect(first(variants, 'Log', 'BankID')).toEqual(['Open the app', 'Write it']);
});
