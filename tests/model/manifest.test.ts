import { expect, test } from 'vitest';
import { parseManifest } from '../../src/feedback/manifest.ts';
import { manifestOf } from '../../src/model/manifest.ts';
import { category, openCenter } from '../helpers/center.ts';
import { article } from '../helpers/content.ts';

const files = {
	'sv/account/_category.yaml': category('Konto', 'slug: konto'),
	'da/account/_category.yaml': category('Konto'),
	'sv/account/log-in.mdx': article('Text.', 'slug: logga-in', 'Logga in'),
	'da/account/log-in.mdx': article('Text.', '', 'Log ind'),
	'da/account/mitid.mdx': article('Text.', '', 'MitID'),
	'sv/account/draft.mdx': article('Text.', 'status: draft'),
	'sv/account/aa.mdx': article('Text.', '', 'Aa'),
};

test('the manifest names every published edition, and no fallback', () => {
	const { center, edition } = openCenter(files);
	const revision = (locale: string, id: string): string => edition(locale, id).revision;
	expect(manifestOf(center)).toEqual({
		version: 1,
		site: 'https://help.example',
		articles: {
			'account/aa': {
				sv: { revision: revision('sv', 'account/aa'), title: 'Aa', url: '/sv/konto/aa/' },
			},
			'account/log-in': {
				da: {
					revision: revision('da', 'account/log-in'),
					title: 'Log ind',
					url: '/da/account/log-in/',
				},
				sv: {
					revision: revision('sv', 'account/log-in'),
					title: 'Logga in',
					url: '/sv/konto/logga-in/',
				},
			},
			'account/mitid': {
				da: {
					revision: revision('da', 'account/mitid'),
					title: 'MitID',
					url: '/da/account/mitid/',
				},
			},
		},
	});
});

test('articles stand in the order of their ids, so that two builds differ only where the content does', () => {
	const ids = Object.keys(manifestOf(openCenter(files).center).articles);
	expect(ids).toEqual(['account/aa', 'account/log-in', 'account/mitid']);
});

test('the endpoint takes what the build writes', () => {
	const manifest = manifestOf(openCenter(files).center);
	expect(() => parseManifest(JSON.parse(JSON.stringify(manifest)))).not.toThrow();
});
