import { expect, test } from 'vitest';
import { textRuns } from '../../src/model/text-runs.ts';

/** Words that stay on a line in brackets, numbers in braces. */
function mark(text: string): string {
	return textRuns(text)
		.map(({ text, is }) => (is === 'word' ? `[${text}]` : is === 'number' ? `{${text}}` : text))
		.join('');
}

test.each([
	['Din e-post.', 'Din [e-post].'],
	['E-mail, e-ID, wi-fi, pdf-en, t‐skjorte', '[E-mail], [e-ID], [wi-fi], [pdf-en], [t‐skjorte]'],
	['(e-faktura)', '([e-faktura])'],
	// A part long enough for a line of its own may have one.
	['SMS-kod, kredit-kort', 'SMS-kod, kredit-kort'],
	// No more than fits the narrowest screen.
	['e-postbekreftelsesmelding', '[e-postbe]kreftelsesmelding'],
	['dokumentområdesvisning-et', 'dokumentområdesv[isning-et]'],
	// Chains, names in addresses and signs are left alone.
	['a-b-c-d-e', 'a-b-c-d-e'],
	['x@e-post.example, /e-post, my_e-post', 'x@e-post.example, /e-post, my_e-post'],
	['- e - post, e-, -post', '- e - post, e-, -post'],
])('“%s” keeps together what a line would tear: “%s”', (text, marked) => {
	expect(mark(text)).toBe(marked);
	expect(
		textRuns(text)
			.map((each) => each.text)
			.join(''),
	).toBe(text);
});

test.each([
	['اتصل على +46 8 465 004 20 الآن', 'اتصل على {+46 8 465 004 20} الآن'],
	['+1 (202) 555-0143.', '{+1 (202) 555-0143}.'],
	['0771-12 34 56', '{0771-12 34 56}'],
	['عام 2026', 'عام 2026'],
	['9:00–17:00, 10 20, 1.5', '9:00–17:00, 10 20, 1.5'],
])('the number in “%s” is told from its text: “%s”', (text, marked) => {
	expect(mark(text)).toBe(marked);
});
