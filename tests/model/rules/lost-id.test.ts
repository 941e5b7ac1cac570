import { describe, expect, test } from 'vitest';
import { stamp } from '../../../src/model/translation.ts';
import { readContent } from '../../../src/read/read-content.ts';
import { article, findings, writeContent, type Files, foldersFor } from '../../helpers/content.ts';

/** The findings where the Danish edition was made from the Swedish as it is. */
function check(swedish: string, danish: string): string[] {
	const files: Files = { 'sv/a/b.mdx': article(swedish), 'da/a/b.mdx': article(danish) };
	const [original] = readContent(foldersFor(writeContent(files))).records.articles.filter(
		({ locale }) => locale === 'sv',
	);
	if (!original) throw new Error('There is no Swedish edition.');
	const lock = JSON.stringify({ 'a/b': stamp(original) });
	return findings('lost-id', { ...files, 'da/translations.lock.json': lock });
}

describe('lost-id', () => {
	test('an id that a translation lacks is named at the heading that should have it', () => {
		expect(check('## Ett\n\n## Två {#tva}', '## Et\n\n## To')).toEqual([
			'da/a/b.mdx:8:1 warning: sv/a/b.mdx gives a heading the id "#tva", and links to it lead nowhere in this translation. Write it here too: "To {#tva}".',
		]);
		expect(check('## Ett\n\n## Två {#tva}', '## Et')).toEqual([
			expect.stringMatching(
				/^da\/a\/b\.mdx:1:1 warning: .*Write it after the same heading here\.$/,
			),
		]);
	});

	test('one that it has, in whatever way, is fine; as is an id made of words', () => {
		expect(check('## Ett\n\n## Två {#tva}', '## To {#tva}\n\n## Et')).toEqual([]);
		expect(check('## Två {#tva}', '<a id="tva"></a>\n\n## To')).toEqual([]);
	});
});

test('a link into an edition that lacks the id is broken, and says which', () => {
	const files = {
		'sv/a/b.mdx': article('## Två {#tva}'),
		'da/a/b.mdx': article('## To'),
		'sv/a/c.mdx': article('[x](./b.mdx#tva) [y](#top) [z](./b.mdx#:~:text=x)'),
		'da/a/c.mdx': article('[x](./b.mdx#tva)'),
	};
	expect(findings('broken-heading', files)).toEqual([
		'da/a/c.mdx:6:1 error: There is no heading "#tva" in da/a/b.mdx. There is: #to.',
	]);
});
