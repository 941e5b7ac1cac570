import { expect, test } from 'vitest';
import { familyOf, fontPackages } from '../../src/model/font-packages.ts';

test.each([
	['sv', 'Välj ett nytt lösenord', ['noto-sans']],
	['ar', 'مرحبا', ['noto-sans', 'noto-sans-arabic']],
	['ja', '再設定する', ['noto-sans', 'noto-sans-jp']],
	['zh-Hant', '重設', ['noto-sans', 'noto-sans-tc']],
	['zh', '重设', ['noto-sans', 'noto-sans-sc']],
	['ko', '비밀번호', ['noto-sans', 'noto-sans-kr']],
])('%s is written in the fonts of its letters', (lang, text, packages) => {
	expect(fontPackages(lang, text)).toEqual(packages);
});

test('a package is known by the family in it', () => {
	expect(['noto-sans', 'noto-sans-jp', 'noto-sans-arabic'].map(familyOf)).toEqual([
		'Noto Sans',
		'Noto Sans JP',
		'Noto Sans Arabic',
	]);
});
