import { describe, expect, test } from 'vitest';
import { changesSince, stamp, translations } from '../../src/model/translation.ts';
import { readContent } from '../../src/read/read-content.ts';
import { article, writeContent, type Files, foldersFor } from '../helpers/content.ts';

const original = article('Lead.\n\n## Steps\n\nOne.\n\n## Help\n\nTwo.');

function recordsOf(files: Files) {
	return readContent(foldersFor(writeContent(files))).records;
}

/** The lock that `npm run translated` writes for a translation of `a/b` made from `text`. */
function lockFor(text: string, from = 'sv'): string {
	const [record] = recordsOf({ [`${from}/a/b.mdx`]: text }).articles;
	if (!record) throw new Error('The text of the test is no valid article.');
	return JSON.stringify({ 'a/b': stamp(record) });
}

function statusOf(files: Files) {
	return translations(recordsOf(files)).map(({ locale, status, from, sections }) => ({
		locale,
		status,
		from,
		...sections,
	}));
}

const unchanged = { changed: [], added: [], removed: [] };

describe('translations', () => {
	test('an edition that nobody translated is an original, and no edition is missing', () => {
		expect(statusOf({ 'sv/a/b.mdx': original })).toEqual([
			{ locale: 'sv', status: 'original', from: undefined, ...unchanged },
			{ locale: 'da', status: 'missing', from: undefined, ...unchanged },
		]);
	});

	test('a translation of the text as it is now is current', () => {
		const files = {
			'sv/a/b.mdx': original,
			'da/a/b.mdx': article(),
			'da/translations.lock.json': lockFor(original),
		};
		expect(statusOf(files)[1]).toEqual({
			locale: 'da',
			status: 'current',
			from: 'sv',
			...unchanged,
		});
	});

	test('any locale may be the original', () => {
		const files = {
			'sv/a/b.mdx': article(),
			'da/a/b.mdx': original,
			'sv/translations.lock.json': lockFor(original, 'da'),
		};
		expect(statusOf(files).map(({ status }) => status)).toEqual(['current', 'original']);
	});

	test('a translation of an older text is outdated, and the sections say where', () => {
		const files = {
			'sv/a/b.mdx': article('New lead.\n\n## Steps\n\nOne.\n\n## More\n\nThree.', '', 'New title'),
			'da/a/b.mdx': article(),
			'da/translations.lock.json': lockFor(original),
		};
		expect(statusOf(files)[1]).toEqual({
			locale: 'da',
			status: 'outdated',
			from: 'sv',
			changed: ['front matter', 'lead'],
			added: ['#more'],
			removed: ['#help'],
		});
	});

	test('keywords, order, dates and layout make no translation outdated', () => {
		const relaid = article(
			'Lead.\n\n\nSteps\n-----\n\nOne.\n\n## Help ##\n\nTwo.',
			'order: 4\nkeywords: [x]\nupdated: 2026-01-01',
		);
		const files = {
			'sv/a/b.mdx': relaid,
			'da/a/b.mdx': article(),
			'da/translations.lock.json': lockFor(original),
		};
		expect(statusOf(files)[1]?.status).toBe('current');
	});

	test('when the edition it was made from is gone, nothing newer is there to translate', () => {
		const files = { 'da/a/b.mdx': article(), 'da/translations.lock.json': lockFor(original) };
		expect(statusOf(files)[1]).toMatchObject({ status: 'current', from: 'sv' });
	});

	test('articles come in order of their ids', () => {
		const files = { 'sv/b/a.mdx': article(), 'da/a/z.mdx': article(), 'sv/a/b.mdx': article() };
		const ids = translations(recordsOf(files)).map(({ article: id }) => id);
		expect([...new Set(ids)]).toEqual(['a/b', 'a/z', 'b/a']);
	});
});

describe('stamp', () => {
	test('notes the locale and every section, a heading called Lead apart from the lead', () => {
		const [record] = recordsOf({ 'sv/a/b.mdx': article('Text.\n\n## Lead\n\nMore.') }).articles;
		const { from, sections } = stamp(record ?? { locale: '', sections: [] });
		expect({ from, names: Object.keys(sections) }).toEqual({
			from: 'sv',
			names: ['front matter', 'lead', '#lead'],
		});
	});
});

describe('changesSince', () => {
	test('names what is changed, added and removed, in the order of the text', () => {
		const entry = { from: 'sv', sections: { lead: 'a', '#x': 'b', '#y': 'c' } };
		const now = [
			{ name: '#z', hash: 'd' },
			{ name: 'lead', hash: 'A' },
			{ name: '#y', hash: 'c' },
		];
		expect(changesSince(entry, now)).toEqual({ changed: ['lead'], added: ['#z'], removed: ['#x'] });
	});
});
