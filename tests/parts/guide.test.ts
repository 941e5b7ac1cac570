import { describe, expect, test } from 'vitest';
import { readText } from '../helpers/read-text.ts';

const text = `Choose what you see.

:::guide
## What do you see?

- [A wrong password](#a-wrong-password)
- [An empty page](./empty-page.mdx)

## A wrong password

Type it by hand.

- [It still says so](#choose-a-new-one)
- [I am in](./my-page.mdx)

## Choose a new one

1. Press the link.
2. Open the mail.
:::
`;

describe('a guide', () => {
	const read = readText(text, 'md');

	test('is plain Markdown: its headings are steps, the links at their ends answers', () => {
		expect(read.faults).toEqual([]);
		expect(
			read.guides[0]?.map(({ id, answers }) => [id, answers.map((answer) => answer.text)]),
		).toEqual([
			['what-do-you-see', ['A wrong password', 'An empty page']],
			['a-wrong-password', ['It still says so', 'I am in']],
			['choose-a-new-one', []],
		]);
	});

	test('has steps that links lead to, and that are not in the contents of the page', () => {
		expect(read.headings.map(({ id, choice }) => [id, choice])).toEqual([
			['what-do-you-see', true],
			['a-wrong-password', true],
			['choose-a-new-one', true],
		]);
		expect(read.body.filter((node) => typeof node !== 'string')).toMatchObject([
			{
				part: 'guide',
				props: {
					steps: [
						{ id: 'what-do-you-see', asks: true },
						{ id: 'a-wrong-password', asks: true },
						{ id: 'choose-a-new-one', asks: false },
					],
				},
			},
		]);
	});

	test('may be a component, and stand among other text', () => {
		const mdx = text.replace(':::guide', '<Guide>\n').replace('\n:::', '\n\n</Guide>');
		expect(readText(mdx, 'mdx').guides[0]?.map(({ id }) => id)).toEqual(
			read.guides[0]?.map(({ id }) => id),
		);
	});

	test('without a heading has no step', () => {
		expect(readText(':::guide\nWhat do you see?\n:::', 'md').faults).toMatchObject([
			{ rule: 'empty-guide', severity: 'error', place: { line: 1 } },
		]);
	});

	test('has no answers in a list of things to check, where links are part of the words', () => {
		const list = '- Look into [the spam folder](./spam.mdx).\n- Wait a while.';
		expect(readText(`:::guide\n## No mail\n\n${list}\n:::`, 'md').guides).toMatchObject([
			[{ answers: [], links: [{ href: './spam.mdx' }] }],
		]);
	});
});
