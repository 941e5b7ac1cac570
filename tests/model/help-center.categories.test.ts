import { describe, expect, test } from 'vitest';
import { type Category } from '../../src/model/category.ts';
import { categoryOf } from '../../src/model/help-center.ts';
import { category, openCenter } from '../helpers/center.ts';
import { article, type Files } from '../helpers/content.ts';

describe('a category', () => {
	const files: Files = {
		'sv/account/_category.yaml': category('Konto', 'slug: konto'),
		'sv/account/log-in.mdx': article(),
		'sv/account/password/reset.mdx': article('Text.', 'order: 2'),
		'sv/account/password/deep/er.mdx': article(),
		'sv/account/app/_category.yaml': category('Ö-appen', 'order: 1'),
		'sv/account/app/get.mdx': article(),
		'sv/hidden/draft.mdx': article('Text.', 'status: draft'),
		'da/account/password/_category.yaml': category('Adgangskode', 'icon: lock'),
		'da/account/password/forgot.mdx': article('Text.', 'order: 1'),
		'nb/account/password/_category.yaml': category('Passord'),
	};
	const find = (id: string, locale = 'sv'): Category | undefined =>
		categoryOf(openCenter(files).center, locale, id);

	test('counts its articles and those below it in the readers’ language, and lists only its own', () => {
		const account = find('account');
		expect(account).toMatchObject({ parent: undefined, title: 'Konto', slug: 'konto', count: 4 });
		expect(account?.articles.map(({ id }) => id)).toEqual(['account/log-in']);
	});

	test('has sub-categories by number, then by title, and none of them twice', () => {
		expect(find('account')?.children).toEqual(['account/app', 'account/password']);
		expect(find('account/password')?.children).toEqual(['account/password/deep']);
	});

	test('without a name of its own takes that of the first fallback that has one', () => {
		expect(find('account/password')).toMatchObject({
			title: 'Adgangskode',
			titleLocale: 'da',
			icon: 'lock',
			slug: 'password',
		});
	});

	test('that nobody named is called as its folder', () => {
		const deep = find('account/password/deep');
		expect(deep).toMatchObject({ title: 'deep', titleLocale: 'sv', slug: 'deep', icon: 'article' });
	});

	test('lists what is in another language last', () => {
		const ids = find('account/password')?.articles.map(({ id }) => id);
		expect(ids).toEqual(['account/password/reset', 'account/password/forgot']);
	});

	test('with nothing to show in it is not there', () => {
		expect(find('hidden')).toBeUndefined();
		expect(find('account/app', 'nb')).toBeUndefined();
	});
});
