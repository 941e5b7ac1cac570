import { describe, expect, test } from 'vitest';
import { findings } from '../../helpers/content.ts';

describe('description-length', () => {
	const check = (description: string): string[] =>
		findings('description-length', {
			'sv/account/log-in.mdx': `---\ntitle: A\ndescription: ${description}\n---\n`,
		});

	test('160 characters are fine', () => {
		expect(check('å'.repeat(160))).toEqual([]);
	});

	test('161 characters are a warning', () => {
		expect(check('å'.repeat(161))).toMatchInlineSnapshot(`
			[
			  "sv/account/log-in.mdx:3:1 warning: The description is 161 characters long; search engines cut it off after 160. Say it in one shorter sentence.",
			]
		`);
	});
});
