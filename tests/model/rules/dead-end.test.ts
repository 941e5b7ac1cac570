import { expect, test } from 'vitest';
import { article, findings } from '../../helpers/content.ts';

const check = (...steps: string[]): string[] =>
	findings('dead-end', {
		'sv/account/log-in.mdx': article(`:::guide\n${steps.join('\n\n')}\n:::`),
		'sv/account/other.mdx': article(),
	});
const first = '## Vad ser du?\n\n- [Fel lösenord](#fel-lösenord)\n- [Annat](./other.mdx)';

test('a step says something', () => {
	expect(check(first, '## Fel lösenord')).toMatchInlineSnapshot(`
		[
		  "sv/account/log-in.mdx:12:1 error: There is nothing below "Fel lösenord". Write what to do there, or answers: "- [An answer](#its-step)".",
		]
	`);
	expect(check(first, '## Fel lösenord\n\nSkriv det för hand.')).toEqual([]);
});

test('every answer has a link, with words around it or not', () => {
	expect(check(`${first}\n- Tom *sida*`)).toMatchInlineSnapshot(`
		[
		  "sv/account/log-in.mdx:11:1 error: The answer "Tom sida" leads nowhere. Link it to its step or an article: "- [Tom sida](#its-step)".",
		]
	`);
	expect(check(`${first}\n- En tom sida: [gör så här](./other.mdx)`)).toEqual([]);
});

test('a question has answers, or says more than words', () => {
	expect(check(first, '## Är lösenordet fel?\n\nSkriv det för hand.')).toMatchInlineSnapshot(`
		[
		  "sv/account/log-in.mdx:12:1 warning: "Är lösenordet fel?" asks and has no answers. End the step with a list of links, "- [An answer](#its-step)", or let its heading say what readers learn there.",
		]
	`);
	expect(check(first, '## Är lösenordet fel?\n\n[Välj ett nytt](./other.mdx).')).toEqual([]);
});
