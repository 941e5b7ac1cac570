import { expect, test } from 'vitest';
import {
	keepWords,
	withoutLastWord,
} from '../../../src/integrations/share-pictures/line-breaks.ts';

test('a line of Japanese or Chinese ends between words only', () => {
	const shown = (text: string, lang: string): string =>
		keepWords(text, lang).replaceAll('\u2060', '+');
	expect(shown('パスワードを再設定する', 'ja')).toBe('パ+ス+ワ+ー+ド+を再設+定+す+る');
	expect(shown('重设密码', 'zh')).toBe('重设密+码');
});

test('a line of Thai may end between words, and all other texts are as they were', () => {
	expect(keepWords('ลืมรหัสผ่าน', 'th').split('\u200B')).toEqual(['ลืม', 'รหัส', 'ผ่าน', '']);
	expect(keepWords('Glömt lösenordet? Välj ett nytt', 'sv')).toBe(
		'Glömt lösenordet? Välj ett nytt',
	);
});

test('what is too long loses whole words', () => {
	expect(withoutLastWord('Hitta serienumret, felanmäl', 'sv')).toBe('Hitta serienumret,');
	expect(withoutLastWord('再設定する', 'ja')).toBe('再設定');
	expect(withoutLastWord('Ord', 'sv')).toBe('');
});
