import { expect, test } from 'vitest';
import { article, findings } from '../../helpers/content.ts';

const check = (steps: string): string[] =>
	findings('endless-guide', {
		'sv/account/log-in.mdx': article(`:::guide\n${steps}\n:::\n\n## Ring oss\n\nText.`),
		'sv/account/other.mdx': article(),
	});
const loop = (way: string): string => `## Vad ser du?

- [Fel lösenord](#fel-lösenord)

## Fel lösenord

Skriv det för hand.

- [Fortfarande fel](#försök-igen)

## Försök igen

- [Börja om](#fel-lösenord)
${way}`;

test('steps that lead only round are told once, as the way goes', () => {
	expect(check(loop(''))).toEqual([
		'sv/account/log-in.mdx:11:1 error: Readers go round and never come out: "Fel lösenord" → "Försök igen" → "Fel lösenord". Let one of these steps lead to a step without answers, to another heading or to an article.',
	]);
	expect(check('## Vad ser du?\n\n- [Ingenting](#vad-ser-du)')).toEqual([
		'sv/account/log-in.mdx:7:1 error: Readers go round and never come out: "Vad ser du?" → "Vad ser du?". Let one of these steps lead to a step without answers, to another heading or to an article.',
	]);
});

test.each([
	'- [Det går fortfarande inte](#ring-oss)',
	'- [Det går fortfarande inte](./other.mdx)',
	'- [Det går fortfarande inte](tel:+4684650042)',
	'- [Inget av detta](#nytt)\n\n## Nytt\n\nVälj ett nytt.',
])('a loop with a way out is none: %j', (way) => {
	expect(check(loop(way))).toEqual([]);
});
