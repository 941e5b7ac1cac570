import { expect, test } from 'vitest';
import { article, findings } from '../../helpers/content.ts';

const check = (steps: string, before = ''): string[] =>
	findings('unreachable-step', {
		'sv/account/log-in.mdx': article(`${before}\n\n:::guide\n${steps}\n:::`),
		'sv/account/other.mdx': article(),
	});
const steps = `## Vad ser du?

- [Fel lösenord](#fel-lösenord)

## Fel lösenord

Skriv det för hand.

## Tom sida

Ladda om den. [Annars](#vad-ser-du)`;

test('a step that no answer leads to is told, with the line to write', () => {
	expect(check(steps)).toEqual([
		'sv/account/log-in.mdx:17:1 warning: No answer leads to "Tom sida", so readers never see it. Add one, e.g. "- [Tom sida](#tom-sida)", or remove the step.',
	]);
});

test('answers and other links lead there, from any step and from the text around', () => {
	expect(check(steps.replace('för hand.', 'för hand, eller se [en tom sida](#tom-sida).'))).toEqual(
		[],
	);
	expect(check(steps, 'Är sidan [tom](#tom-sida)?')).toEqual([]);
});

test('answers that stand in a snippet lead there', () => {
	const files = (answers: string) => ({
		'sv/_snippets/answers.mdx': answers,
		'sv/account/log-in.mdx': article(`
:::guide
## Vad ser du?

::snippet[answers]

## Tom sida

Ladda om den.
:::`),
	});
	const told = (answers: string) => [
		...findings('unreachable-step', files(answers)),
		...findings('dead-end', files(answers)),
	];
	expect(told('- [En tom sida](#tom-sida)')).toEqual([]);
	expect(told('Hjälp.').map((line) => line.split(':', 2).join(':'))).toEqual([
		'sv/account/log-in.mdx:12',
		'sv/account/log-in.mdx:8',
	]);
});

test('steps that only lead to each other are reached by nobody', () => {
	const island = '\n\n## Öde\n\nVänta. [Vidare](#tom-sida)';
	expect(check(steps.replace('(#vad-ser-du)', '(#öde)') + island)).toHaveLength(2);
});
