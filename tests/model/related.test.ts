import { describe, expect, test } from 'vitest';
import { relatedArticles } from '../../src/model/related.ts';
import { shownArticle } from '../../src/model/help-center.ts';
import { openCenter } from '../helpers/center.ts';
import type { Files } from '../helpers/content.ts';

/** What readers of a locale are offered after an article. */
function related(id: string, files: Files, locale = 'sv'): string[] {
	const { center } = openCenter(files);
	const shown = shownArticle(center, locale, id);
	if (!shown) throw new Error(`The test has no article ${id}.`);
	return relatedArticles(center, shown).map((other) => other.id);
}

/** Front matter alone: what related articles are found by. */
function about(title: string, more = ''): string {
	return `---\ntitle: ${title}\ndescription: x\n${more}\n---\n\nText.\n`;
}

describe('guides that the writer names', () => {
	const files = {
		'sv/a/one.mdx': about(
			'Alpha beta',
			'related: [b/far, a/draft, c/danish, a/unknown, a/one, b/far]',
		),
		'sv/a/near.mdx': about('Alpha beta'),
		'sv/b/far.mdx': about('Gamma'),
		'sv/a/draft.mdx': about('Alpha', 'status: draft'),
		'da/c/danish.mdx': about('Delta'),
	};

	test('come first, each once, in another language too; drafts, unknown ones and itself do not', () => {
		expect(related('a/one', files)).toEqual(['b/far', 'c/danish', 'a/near']);
	});

	test('are all offered, however many', () => {
		const ids = [1, 2, 3, 4, 5, 6].map((number) => `b/n${number}`);
		const many = Object.fromEntries(ids.map((id) => [`sv/${id}.mdx`, about('Alpha')]));
		expect(
			related('a/one', { ...many, 'sv/a/one.mdx': about('Alpha', `related: [${ids.join(', ')}]`) }),
		).toEqual(ids);
	});
});

describe('guides found by their words', () => {
	test('are those that share the rarest words, four at most', () => {
		const files = {
			'sv/a/one.mdx': about('Betala faktura med autogiro'),
			'sv/z/rare.mdx': about('Autogiro'),
			'sv/c/two.mdx': about('Betala faktura'),
			'sv/d/three.mdx': about('Faktura'),
			'sv/e/four.mdx': about('Faktura'),
			'sv/f/five.mdx': about('Faktura'),
			'sv/g/none.mdx': about('Fjärrkontroll'),
		};
		expect(related('a/one', files)).toEqual(['c/two', 'z/rare', 'd/three', 'e/four']);
	});

	test('may share a keyword or a word of the path', () => {
		const files = {
			'sv/a/one.mdx': about('Ett', 'keywords: [inloggning]'),
			'sv/b/two.mdx': about('Två', 'keywords: [Inloggning]'),
			'sv/c/three-invoices.mdx': about('Tre'),
			'sv/d/four-invoices.mdx': about('Fyra'),
		};
		expect(related('a/one', files)).toEqual(['b/two']);
		expect(related('c/three-invoices', files)).toEqual(['d/four-invoices']);
	});

	test('come from the same category before others that share as much', () => {
		const files = {
			'sv/b/one.mdx': about('Autogiro'),
			'sv/a/two.mdx': about('Autogiro'),
			'sv/b/three.mdx': about('Autogiro'),
		};
		expect(related('b/one', files)).toEqual(['b/three', 'a/two']);
	});

	test('are never in another language', () => {
		const files = {
			'sv/a/one.mdx': about('Autogiro'),
			'da/a/two.mdx': about('Autogiro'),
			'da/a/one.mdx': about('Autogiro'),
		};
		expect(related('a/one', files)).toEqual([]);
		expect(related('a/one', files, 'da')).toEqual(['a/two']);
	});

	test('are not brought together by a word that every third article has', () => {
		const files = Object.fromEntries(
			Array.from({ length: 9 }, (_, index) => [
				`sv/a/n${index}.mdx`,
				about(index < 6 ? 'Kundnummer' : 'Annat'),
			]),
		);
		expect(related('a/n0', files)).toEqual([]);
		expect(related('a/n6', files)).toEqual(['a/n7', 'a/n8']);
	});
});
