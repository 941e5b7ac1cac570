import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/read/read-content.ts';
import { article, findings, writeContent, foldersFor } from '../helpers/content.ts';

const check = (line: string): string[] => [
	...findings('unknown-key', { 'sv/a.md': article('Text.', line) }),
	...findings('schema', { 'sv/a.md': article('Text.', line) }),
];

const isRead = (line: string): boolean =>
	readContent(foldersFor(writeContent({ 'sv/a.md': article('Text.', line) }))).records.articles
		.length === 1;

describe('a key of front matter that nothing reads', () => {
	test.each([
		['id: 4412377144338', 'Nothing reads the key "id". Remove the line.'],
		[
			'sidebar_position: 3',
			'Nothing reads the key "sidebar_position". It is called "order" here, if readers should have it: order: 3',
		],
		[
			'summary: In short',
			'Nothing reads the key "summary". It is called "description" here, if readers should have it: description: "In short"',
		],
		[
			'tags: [wifi]',
			'Nothing reads the key "tags". It is called "keywords" here, if readers should have it: keywords: ["wifi"]',
		],
		[
			'date: 2026-01-02',
			'Nothing reads the key "date". It is called "updated" here, if readers should have it: updated: "2026-01-02"',
		],
		[
			'hide_table_of_contents: true',
			'Nothing reads the key "hide_table_of_contents". It is called "toc" here, if readers should have it: toc: false',
		],
		['draft: false', 'Nothing reads the key "draft". Remove the line.'],
	])('is a warning, and the article is shown (%s)', (line, message) => {
		expect(check(line)).toEqual([`sv/a.md:4:1 warning: ${message}`]);
		expect(isRead(line)).toBe(true);
	});

	test.each(['draft: true', 'published: false', 'hidden: true', 'unlisted: true'])(
		'is an error where it should keep readers away (%s)',
		(line) => {
			expect(check(line)).toEqual([
				`sv/a.md:4:1 error: "${line}" does not keep readers from this article. Write "status: draft" instead.`,
			]);
			expect(isRead(line)).toBe(false);
		},
	);

	test('is an error where it is a known one misspelt', () => {
		expect(check('keyword: [a]')).toEqual([
			'sv/a.md:4:1 error: There is no key "keyword" here. Did you mean "keywords"?',
		]);
	});
});
