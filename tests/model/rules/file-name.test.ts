import { describe, expect, test } from 'vitest';
import { slug } from '../../../src/schema/text.ts';
import { article, findings } from '../../helpers/content.ts';

describe('file-name', () => {
	test('a name that does not look well in an address is named, a folder once', () => {
		const files = {
			'sv/Account 2/a.mdx': article(),
			'sv/Account 2/b.mdx': article(),
			'sv/a/_category.yaml': 'title: A\n',
			'sv/a/Log In.mdx': article(),
			'sv/a/log_in.v2.md': article(),
			'sv/b_c/_category.yaml': 'title: B\n',
			'sv/b_c/d.mdx': article(),
		};
		expect(findings('file-name', files)).toMatchInlineSnapshot(`
			[
			  "sv/a/Log In.mdx:1:1 warning: The name of this file is part of its address, and "Log In" does not look well there. Rename it to "log-in", or give it a slug.",
			  "sv/a/log_in.v2.md:1:1 warning: The name of this file is part of its address, and "log_in.v2" does not look well there. Rename it to "log-in-v2", or give it a slug.",
			  "sv/Account 2/a.mdx:1:1 warning: The name of this folder is part of its address, and "Account 2" does not look well there. Rename it to "account-2", or give it a slug.",
			  "sv/b_c/_category.yaml:1:1 warning: The name of this folder is part of its address, and "b_c" does not look well there. Rename it to "b-c", or give it a slug.",
			]
		`);
	});

	test('a name with signs that no address can hold is an error', () => {
		const files = { 'sv/a/50% off.mdx': article(), 'sv/a/c#.md': article() };
		expect(findings('file-name', files)).toMatchInlineSnapshot(`
			[
			  "sv/a/50% off.mdx:1:1 error: The name of this file is part of its address, and "50% off" cannot stand there. Rename it to "50-off", or give it a slug.",
			  "sv/a/c#.md:1:1 error: The name of this file is part of its address, and "c#" cannot stand there. Rename it to "c", or give it a slug.",
			]
		`);
	});

	test.each([
		'アップロード',
		'हिन्दी-में',
		'a',
		'å-1',
		'-a',
		'a-',
		'A',
		'a b',
		'a\u200Bb',
		'a--b',
		'a_b',
	])('%s is a name if it is a slug', (name) => {
		const isSlug = slug.safeParse(name).success;
		expect(findings('file-name', { [`sv/a/${name}.mdx`]: article() }).length === 0).toBe(isSlug);
	});

	test('the name that is offered is a slug, and keeps the word', () => {
		const [found] = findings('file-name', { 'sv/a/アップロード　हिन्दी.mdx': article() });
		expect(found).toContain('Rename it to "アップロード-हिन्दी"');
	});

	test('a slug is what counts where there is one, and letters of any language are fine', () => {
		const files = {
			'sv/Account/_category.yaml': 'title: A\nslug: konto\n',
			'sv/Account/Log In.mdx': article('Text.', 'slug: logga-in'),
			'sv/Account/återställ-lösenord.mdx': article(),
			'sv/_snippets/Spam Folder.mdx': 'Text.',
			'sv/アップロード/हिन्दी-में.mdx': article(),
			'sv/アップロード/ไทย-ที่นี่.mdx': article(),
		};
		expect(findings('file-name', files)).toEqual([]);
	});
});
