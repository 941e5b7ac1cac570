import { expect, test } from 'vitest';
import { DESCRIPTION_LINE, fits, textWidth, TITLE_LINE } from '../../src/model/text-width.ts';

const size = 1000;

test.each([
	['Help', 722 + 556 + 222 + 556],
	['Åland', 667 + 222 + 556 + 556 + 556],
	['søk', 500 + 611 + 500],
	['Ä', 667],
	['A\u0308', 667],
	['log\u00ADin', textWidth('login', { size })],
	['ログイン', 4000],
	['로그인', 3000],
	['家', 1000],
	['👍', 1000],
])('"%s" is as wide as Arial shows it', (text, width) => {
	expect(textWidth(text, { size })).toBe(width);
});

test('a title has less room than a description', () => {
	const text = 'How to log in with a code by text message or a card at home';
	expect(fits(text, DESCRIPTION_LINE)).toBe(true);
	expect(fits(`${text} and abroad`, TITLE_LINE)).toBe(false);
});
