import { expect, test } from 'vitest';
import { translatorFor } from '../../../src/i18n/translator.ts';
import { hashData } from '../../../src/model/hash.ts';
import { articleView } from '../../../src/model/view/article.ts';
import { homeView } from '../../../src/model/view/pages.ts';
import { wordsOf } from '../../../src/model/view/words.ts';
import { openCenter } from '../../helpers/center.ts';
import { article } from '../../helpers/content.ts';

const articles = {
	'sv/account/log-in.mdx': article('Text.'),
	'da/account/log-in.mdx': article('Tekst.'),
	'da/account/reset.mdx': article('Tekst.'),
};

/** Fingerprints of pages, which are built anew when theirs changes. */
function fingerprints(overrides: Record<string, string>) {
	const { center, sources } = openCenter({ ...articles, ...overrides });
	const of = (locale: string, id: string): string =>
		hashData(articleView(center, locale, id, sources));
	return {
		own: of('sv', 'account/log-in'),
		home: hashData(homeView(center, 'sv')),
		fallback: of('sv', 'account/reset'),
		other: of('da', 'account/log-in'),
		otherHome: hashData(homeView(center, 'da')),
	};
}

test('the words of a site are part of the views of their locale, and of no other', () => {
	const before = fingerprints({});
	const after = fingerprints({ 'sv/_ui.yaml': 'search: { submit: Leta }' });
	const changed = Object.entries(after)
		.filter(([name, hash]) => before[name as keyof typeof before] !== hash)
		.map(([name]) => name);
	expect(changed).toEqual(['own', 'home', 'fallback']);
});

test('a text shown in another language brings the words of its own', () => {
	const before = fingerprints({});
	const after = fingerprints({ 'da/_ui.yaml': 'callout: { note: Husk }' });
	expect(after.fallback).not.toBe(before.fallback);
	expect(after.own).toBe(before.own);
});

test('all pages of a locale share one translator, which speaks with the company’s words', () => {
	const { center } = openCenter({ ...articles, 'sv/_ui.yaml': 'search: { submit: Leta }' });
	const sv = translatorFor(wordsOf(center, 'sv'));
	expect(sv.t('search.submit')).toBe('Leta');
	expect(translatorFor(wordsOf(center, 'sv'))).toBe(sv);
	expect(translatorFor(wordsOf(center, 'da')).lang).toBe('da');
	expect(translatorFor(wordsOf(center, 'nb'))).not.toBe(translatorFor(wordsOf(center, 'da')));
});
