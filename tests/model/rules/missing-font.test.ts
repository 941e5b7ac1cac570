import { describe, expect, test } from 'vitest';
import { article, findings } from '../../helpers/content.ts';

const site = (more = '') =>
	`name: Test\norigin: https://help.example\nlocales: [{ code: ko, label: 한국어 }, { code: ja, label: 日本語 }]\n${more}`;
const check = (files: Record<string, string>, more?: string) =>
	findings('missing-font', { 'site.yaml': site(more), ...files });

describe('missing-font', () => {
	const korean = {
		'ko/a/_category.yaml': 'title: 계정',
		'ko/a/b.md': article('Text.', '', '비밀번호를 잊었어요'),
	};

	test('a title in letters that no installed font has is a warning, once for each font', () => {
		expect(check(korean)).toMatchInlineSnapshot(`
			[
			  "ko/a/b.md:2:1 warning: No font that is installed has the letters of "비밀번호를 잊었어요": 2 pictures for links are drawn without words. Run "npm install @fontsource-variable/noto-sans-kr", or write "sharePictures: false" in site.yaml.",
			]
		`);
	});

	test('letters of which there is a font are fine, and all are where no pictures are made', () => {
		expect(check({ 'ja/a/b.md': article('Text.', '', 'パスワードを忘れた') })).toEqual([]);
		expect(check(korean, 'sharePictures: false')).toEqual([]);
	});

	test('what is not published has no picture', () => {
		const draft = article('Text.', 'status: draft', '비밀번호');
		expect(check({ 'ko/a/b.md': draft })).toEqual([]);
	});
});
