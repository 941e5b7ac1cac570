import { describe, expect, test } from 'vitest';
import { articleView, type ArticleView } from '../../../src/model/view/article.ts';
import { category, openCenter } from '../../helpers/center.ts';
import { article, type Files } from '../../helpers/content.ts';
import { printBody } from '../../helpers/print-body.ts';

function view(files: Files, locale = 'sv', id = 'account/log-in'): ArticleView {
	const { center, sources } = openCenter(files);
	return articleView(center, locale, id, sources);
}

/** The page of one Swedish article. */
function page(text: string, more = ''): ArticleView {
	return view({ 'sv/account/log-in.mdx': article(text, more) });
}

describe('the table of contents', () => {
	const three = '## A\n\n### B\n\n#### Deep\n\n## C';

	test('has headings of level 2 and 3, from three of them on', () => {
		expect(page(three).toc).toEqual([
			{ id: 'a', text: 'A', depth: 2 },
			{ id: 'b', text: 'B', depth: 3 },
			{ id: 'c', text: 'C', depth: 2 },
		]);
		expect(page('## A\n\n## B\n\n#### Deep').toc).toEqual([]);
	});

	test('does not count the names of choices', () => {
		expect(page('## A\n\n## B\n\n:::choices\n### C\n\nText.\n:::').toc).toEqual([]);
	});

	test('is hidden by toc: false', () => {
		expect(page(three, 'toc: false').toc).toEqual([]);
	});
});

test('a link without the ending of its file leads to the article', () => {
	const files = {
		'sv/account/log-in.mdx': article('[a](./reset) [b](../account/reset#how)', ''),
		'sv/account/reset.mdx': article('## How', 'slug: nytt-losenord', 'Reset'),
	};
	const hrefs = JSON.stringify(view(files).body).match(/\/sv\/[^"]*/g);
	expect(hrefs).toEqual(['/sv/account/nytt-losenord/', '/sv/account/nytt-losenord/#how']);
});

describe('what a writer may hide or name', () => {
	test('is there by default', () => {
		const { feedback, showContact, isDraft, keywords, updated } = page('Text.');
		expect(feedback).toMatchObject({ article: 'account/log-in', endpoint: '/v1/votes' });
		expect({ showContact, isDraft, keywords, updated }).toEqual({
			showContact: true,
			isDraft: false,
			keywords: [],
			updated: undefined,
		});
	});

	test('is hidden by false, and shown as written', () => {
		const more = 'feedback: false\ncontact: false\nkeywords: [login]\nupdated: 2026-10-14';
		expect(page('Text.', more)).toMatchObject({
			feedback: undefined,
			showContact: false,
			keywords: ['login'],
			updated: '2026-10-14',
		});
	});

	test('a draft says that it is one', () => {
		const draft = { 'sv/a/b.mdx': article('Text.', 'status: draft') };
		const { center, sources } = openCenter(draft, true);
		expect(articleView(center, 'sv', 'a/b', sources).isDraft).toBe(true);
	});
});

describe('breadcrumbs', () => {
	test('lead from home to the article’s category', () => {
		const { crumbs, categoryTitle } = view(
			{
				'sv/account/_category.yaml': category('Konto', 'slug: konto'),
				'sv/account/password/reset.mdx': article(),
			},
			'sv',
			'account/password/reset',
		);
		expect(crumbs).toEqual([
			{ title: undefined, href: '/sv/' },
			{ title: 'Konto', href: '/sv/konto/' },
			{ title: 'password', href: '/sv/konto/password/' },
		]);
		expect(categoryTitle).toBe('password');
	});

	test('say which language and direction a title is in, where it is not the readers’', () => {
		const { crumbs } = view(
			{
				'sv/account/_category.yaml': category('Konto'),
				'sv/account/help.mdx': article(),
				'da/other.mdx': article(),
			},
			'da',
			'account/help',
		);
		expect(crumbs[1]).toEqual({
			title: 'Konto',
			href: '/da/account/',
			other: { lang: 'sv', dir: 'ltr' },
		});
	});

	test('of an article in no category are home alone', () => {
		const { crumbs, categoryTitle } = view({ 'sv/top.mdx': article() }, 'sv', 'top');
		expect([crumbs.length, categoryTitle]).toEqual([1, '']);
	});
});

describe('a Danish article shown to Swedes', () => {
	const text = [
		':ui[go], :term[bankid]',
		'[egen](./help.mdx#hjælp), [kun dansk](./mitid.mdx#trin), [gå](../billing/)',
		'[norsk](../../nb/account/norsk.mdx#steg), [side](/da/all/), [væk](./gone.mdx)',
	].join('\n\n');
	const files = {
		'da/account/log-in.mdx': article(text, '', 'Log ind'),
		'da/account/help.mdx': article('## Hjælp'),
		'da/account/mitid.mdx': article('## Trin'),
		'sv/account/help.mdx': article('## Hjälp'),
		'nb/account/norsk.mdx': article('## Steg'),
		'sv/billing/pay.mdx': article(),
		'labels/da.json': '{ "go": "Gå" }',
		'labels/sv.json': '{ "go": "Nästa" }',
		'terms.yaml': 'bankid: { da: { word: MitID }, sv: { word: BankID } }',
	};

	test('says which language its text is in, and its votes count for that edition', () => {
		const { isFallback, textLocale, title, feedback } = view(files);
		expect([isFallback, textLocale.code, title]).toEqual([true, 'da', 'Log ind']);
		expect(feedback?.locale).toBe('da');
		expect(feedback?.revision).toBe(view(files, 'da').feedback?.revision);
	});

	test('keeps the words of its language, while its links lead to Swedish pages', () => {
		expect(printBody(view(files).body)).toMatchInlineSnapshot(`
			"<p>[ui Gå], [term MitID: –]</p>
			<p>[/sv/account/help/ “egen”], [/sv/account/mitid/#trin “kun dansk”], [/sv/billing/ “gå”]</p>
			<p>[/nb/account/norsk/#steg in nb “norsk”], [/sv/all/ “side”], væk</p>"
		`);
	});

	test('is kept out of results, and names neither the Danish address nor another language', () => {
		expect(view(files).shell).toMatchObject({
			path: '/sv/account/log-in/',
			search: {
				canonical: 'https://help.example/sv/account/log-in/',
				noindex: true,
				alternates: [],
			},
		});
	});
});

test('a text that computes has its pieces block by block, their names found', () => {
	const files = {
		'sv/account/log-in.mdx': article('export const year = 2026;\n\nTryck :ui[go].\n\n{year}'),
		'labels/sv.json': '{ "go": "Gå" }',
	};
	const { body, blocks } = view(files);
	expect(body).toEqual([]);
	expect(blocks.map(printBody)).toContain('<p>Tryck [ui Gå].</p>');
});

test('an article that these readers do not have is named', () => {
	expect(() => view({ 'nb/account/log-in.mdx': article() })).toThrowErrorMatchingInlineSnapshot(
		`[RangeError: Readers of "sv" have no article "account/log-in".]`,
	);
});
