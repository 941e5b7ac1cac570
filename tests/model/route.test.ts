import { expect, test } from 'vitest';
import { absolute, categoryPath, pathOfArticle, votesHref } from '../../src/model/route.ts';
import { category, openCenter } from '../helpers/center.ts';
import { article } from '../helpers/content.ts';

/** Swedish addresses, with a Danish article that Swedes are shown as a fallback. */
const files = {
	'sv/account/_category.yaml': category('Konto', 'slug: konto'),
	'sv/account/password/_category.yaml': category('Lösenord', 'slug: lösenord'),
	'sv/account/password/reset.mdx': article('Text.', 'slug: återställ'),
	'sv/account/log-in.mdx': article(),
	'sv/top.mdx': article(),
	'da/account/_category.yaml': category('Konto', 'slug: din-konto'),
	'da/account/sign-in/mitid.mdx': article('Text.', 'slug: log-ind-med-mitid'),
};

test.each([
	['account/password/reset', '/sv/konto/lösenord/återställ/', 'every segment is localized'],
	['account/log-in', '/sv/konto/log-in/', 'without a slug the file’s name stands'],
	['account/sign-in/mitid', '/sv/konto/sign-in/log-ind-med-mitid/', 'a fallback keeps its own'],
	['top', '/sv/top/', 'it is in no category'],
	['account/unknown', undefined, 'there is none'],
])('Swedes find %s at %s: %s', (id, path, _why) => {
	expect(pathOfArticle(openCenter(files).center, 'sv', id)).toBe(path);
});

test('the same article has another address in each language', () => {
	const { center } = openCenter(files);
	expect(pathOfArticle(center, 'da', 'account/log-in')).toBe('/da/din-konto/log-in/');
	expect(pathOfArticle(center, 'nb', 'account/sign-in/mitid')).toBe(
		'/nb/din-konto/sign-in/log-ind-med-mitid/',
	);
});

test('a category has its own address and that of all above it', () => {
	const { center } = openCenter(files);
	expect(categoryPath(center, 'sv', 'account/password')).toBe('/sv/konto/lösenord/');
	expect(categoryPath(center, 'da', 'account/sign-in')).toBe('/da/din-konto/sign-in/');
});

test('for search engines an address has its origin and is percent-encoded', () => {
	const { center } = openCenter(files);
	expect(absolute(center, '/sv/konto/lösenord/')).toBe(
		'https://help.example/sv/konto/l%C3%B6senord/',
	);
	expect(absolute(center, 'https://other.example/a')).toBe('https://other.example/a');
});

test('votes are sent to the site itself, or to the address that it names', () => {
	const site = { origin: 'https://company.example', base: '/hjälp' };
	expect(votesHref({ ...site, feedback: { endpoint: '/v1/votes' } })).toBe('/hjälp/v1/votes');
	const elsewhere = { endpoint: 'https://votes.example/v1/votes' };
	expect(votesHref({ ...site, feedback: elsewhere })).toBe(elsewhere.endpoint);
});
