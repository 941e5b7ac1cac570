import { describe, expect, test } from 'vitest';
import { article, findings } from '../../helpers/content.ts';

const site = (content: string): string => `name: Test
origin: https://help.example
locales: [{ code: sv, label: Svenska }]
${content}`;

const check = (text: string, content = 'content: { code: false }\n'): string[] =>
	findings('forbidden-code', { 'site.yaml': site(content), 'sv/a/b.mdx': article(text) });

describe('forbidden-code', () => {
	test('code is allowed where nothing is said of it', () => {
		expect(check('{1 + 1}', '')).toEqual([]);
		expect(check('{1 + 1}', 'content: { code: true }\n')).toEqual([]);
	});

	test.each([
		["import { execSync } from 'node:child_process'\n\nText.", 6],
		['Text.\n\nexport const price = 5', 8],
		['Text {process.env.HOME} text.', 6],
		['Text.\n\n{(() => 1)()}', 8],
		['<Foo bar={1 + 1} />', 6],
	])('%j is an error where it is forbidden', (text, line) => {
		expect(check(text)).toEqual([expect.stringContaining(`sv/a/b.mdx:${line}:`)]);
		expect(check(text)[0]).toContain('error: This runs code (import, export or braces)');
	});

	test('words, comments, directives and our own components are no code', () => {
		expect(
			check(':::note\nText {"{"} text.\n:::\n\n{/* comment */}\n\n<Note>Text.</Note>'),
		).toEqual([]);
	});
});
