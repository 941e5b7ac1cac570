import { expect, test } from 'vitest';
import { markdownLists } from '../../src/plain-markdown/lists.ts';
import { openCenter } from '../helpers/center.ts';
import { article, type Files } from '../helpers/content.ts';

const lists = (files: Files): Map<string, string> => markdownLists(openCenter(files).center);

test('each language has a list of its own articles, and all have one together', () => {
	const files = lists({
		'sv/account/_category.yaml': 'title: Konto\n',
		'sv/account/log-in.mdx': article('Text.', 'slug: logga-in', 'Logga in [nytt]'),
		'sv/account/draft.mdx': article('Text.', 'status: draft'),
		'sv/alone.mdx': article('Text.', '', 'Ensam'),
		'da/account/danish.mdx': article('Tekst.', '', 'Dansk artikel'),
	});
	expect([...files.keys()].filter((path) => path.endsWith('.txt'))).toEqual([
		'/sv/llms.txt',
		'/da/llms.txt',
		'/nb/llms.txt',
		'/llms.txt',
	]);
	// The Danish article stands in for a Swedish one and is no page of its own there.
	expect(files.get('/sv/llms.txt')).toMatchInlineSnapshot(`
		"# Hjälpcenter – Test

		> Svar på det som kunder hos Test oftast frågar om.

		## Konto

		- [Konto](https://help.example/sv/account/index.md)
		- [Logga in \\[nytt\\]](https://help.example/sv/account/logga-in/index.md): A description.

		## Artiklar

		- [Ensam](https://help.example/sv/alone/index.md): A description.
		"
	`);
	expect(files.get('/llms.txt')).toContain('## Dansk: ');
});

test('a list that is too long for one reading leads to one for each topic', () => {
	const many = Object.fromEntries(
		Array.from({ length: 500 }, (_, index): [string, string] => [
			`sv/${index % 2 ? 'a' : 'b'}/article-${index}.mdx`,
			article('Text.', '', `En artikel med ett ganska långt namn, nummer ${index}`),
		]),
	);
	const files = lists(many);
	const list = files.get('/sv/llms.txt') ?? '';
	expect(list.length).toBeLessThan(1000);
	expect(list).toContain('(https://help.example/sv/a/index.md)');
	expect(files.get('/sv/a/index.md')?.match(/^- \[/gm)).toHaveLength(250);
	expect(files.get('/llms.txt')).toContain('- [Svenska](https://help.example/sv/llms.txt)');
});

test('a topic has a list of its own articles and of those below it, unless it has a text', () => {
	const files = lists({
		'sv/account/_category.yaml': 'title: Konto\ndescription: Allt om kontot.\n',
		'sv/account/log-in.mdx': article(),
		'sv/account/password/reset.mdx': article('Text.', '', 'Nytt lösenord'),
		'sv/billing/index.mdx': article('Om fakturor.', '', 'Fakturor'),
		'da/other/danish.mdx': article('Tekst.', '', 'Dansk artikel'),
	});
	const swedish = [...files.keys()].filter(
		(path) => path.startsWith('/sv/') && path.endsWith('.md'),
	);
	expect(swedish).toEqual([
		'/sv/account/index.md',
		'/sv/account/password/index.md',
		'/sv/index.md',
		'/sv/all/index.md',
	]);
	expect(files.get('/sv/account/index.md')).toMatchInlineSnapshot(`
		"# Konto

		> Allt om kontot.

		[llms.txt](https://help.example/sv/llms.txt)

		## Artiklar

		- [Title](https://help.example/sv/account/log-in/index.md): A description.

		## password

		- [password](https://help.example/sv/account/password/index.md)
		- [Nytt lösenord](https://help.example/sv/account/password/reset/index.md): A description.
		"
	`);
});
