import { describe, expect, test } from 'vitest';
import { shownArticle } from '../../../src/model/help-center.ts';
import { textLink } from '../../../src/model/view/text-link.ts';
import { category, openCenter } from '../../helpers/center.ts';
import { article } from '../../helpers/content.ts';

const site = (origin: string): string =>
	`name: Test\norigin: ${origin}\nlocales: [{ code: sv, label: Svenska, fallback: [da] }, { code: da, label: Dansk }]\n`;

const files = {
	'sv/account/_category.yaml': category('Konto', 'slug: konto'),
	'sv/account/help.mdx': article('## Hjälp', 'slug: hjälp'),
	'da/account/_category.yaml': category('Konto', 'slug: konto'),
	'da/account/help.mdx': article('## Hjælp', 'slug: hjælp'),
	'da/account/mitid.mdx': article(),
};

/** Where a link in a Danish text leads readers of a locale. */
function linkFor(reader: string, href: string, origin = 'https://help.example/stöd') {
	const { center, sources } = openCenter({ 'site.yaml': site(origin), ...files });
	const edition = shownArticle(center, 'da', 'account/mitid')?.edition;
	if (!edition) throw new Error('The test has no Danish article.');
	return textLink(
		{ file: edition.file, href },
		{ center, reader, edition, textOf: sources.textOf },
	);
}

describe('a link to the site’s own address', () => {
	test.each([
		['https://help.example/st%C3%B6d/da/konto/hj%C3%A6lp/#hjælp', '/stöd/da/konto/hjælp/#hjælp'],
		['HTTPS://Help.Example/stöd/da/konto/hjælp', '/stöd/da/konto/hjælp/'],
		['//help.example/stöd/da/konto/', '/stöd/da/konto/'],
		['/da/konto/hjælp/index.html', '/stöd/da/konto/hjælp/'],
		['https://help.example/stöd/form.pdf?v=2#page=3', '/stöd/form.pdf?v=2#page=3'],
		['https://help.example/stöd', '/stöd/'],
		['https://help.example/stöd/da/all/', '/stöd/da/all/'],
	])('%s is %s', (href, expected) => {
		expect(linkFor('da', href)).toEqual({ href: expected, hreflang: undefined });
	});

	test('follows the readers of a fallback, as a link to the file does', () => {
		const origin = 'https://help.example';
		expect(linkFor('sv', `${origin}/da/konto/hjælp/#hjælp`, origin)?.href).toBe('/sv/konto/hjälp/');
		expect(linkFor('sv', `${origin}/da/konto/`, origin)?.href).toBe('/sv/konto/');
		expect(linkFor('sv', `${origin}/da/`, origin)?.href).toBe('/sv/');
		expect(linkFor('sv', '/da/search/?q=a', origin)?.href).toBe('/sv/search/?q=a');
	});

	test('in another language says which', () => {
		const origin = 'https://help.example';
		expect(linkFor('da', `${origin}/sv/konto/hjälp/#hjälp`, origin)).toEqual({
			href: '/sv/konto/hjälp/#hjälp',
			hreflang: 'sv',
		});
		expect(linkFor('da', `${origin}/sv/`, origin)).toEqual({ href: '/sv/', hreflang: 'sv' });
	});

	test.each([
		'https://help.example/butik/',
		'https://help.example/stödet/',
		'https://www.help.example/stöd/da/konto/',
		'https://other.example/stöd/da/konto/',
		'mailto:a@b.example',
		'//other.example/x',
	])('%s is elsewhere, and stays as it is', (href) => {
		expect(linkFor('da', href)).toEqual({ href, hreflang: undefined });
	});
});
