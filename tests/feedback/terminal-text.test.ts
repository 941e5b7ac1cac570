import { expect, test } from 'vitest';
import { terminalText } from '../../src/feedback/terminal-text.ts';

test('what a terminal would obey is left out: C0, DEL, C1', () => {
	expect(terminalText('a\u001b[2Jb\u007fc\u009b31md\u0000')).toBe('a[2Jbc31md');
});

test('lines become one', () => {
	expect(terminalText(' one\r\n two\u2028three\u0085 ')).toBe('one two three');
});

test('nothing turns round the rest of the line', () => {
	expect(terminalText('abc\u202edef\u2067g')).toBe('abcdefg');
});

test('text from right to left is isolated, and cannot end its isolation itself', () => {
	expect(terminalText('لا\u2069 يعمل')).toBe('\u2068لا يعمل\u2069');
});

test('emoji and letters of every script stay whole', () => {
	const text = '👩🏽‍💻 å ä ö हिन्दी ไทย';
	expect(terminalText(text)).toBe(text);
});
