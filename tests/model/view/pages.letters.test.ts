import { describe, expect, test } from 'vitest';
import { allView } from '../../../src/model/view/pages.ts';
import { openCenter } from '../../helpers/center.ts';
import { article } from '../../helpers/content.ts';

describe('the list of all articles', () => {
	function letters(locale: string, ...titles: string[]): string[] {
		const files = titles.map((title, index) => [
			`${locale}/a/n${index}.mdx`,
			article('Text.', '', `"${title}"`),
		]);
		return allView(openCenter(Object.fromEntries(files)).center, locale).letters.map(
			({ letter, articles }) => `${letter}: ${articles.map(({ title }) => title).join(', ')}`,
		);
	}

	test('files titles under their first letter as the locale sorts it, digits and signs first', () => {
		expect(letters('sv', 'Öppna', 'ändra', 'Ändring', 'Åtkomst', 'Zon', 'app', '5G', '…')).toEqual([
			'#: …, 5G',
			'A: app',
			'Z: Zon',
			'Å: Åtkomst',
			'Ä: ändra, Ändring',
			'Ö: Öppna',
		]);
		expect(letters('da', 'Åbn', 'Ære', 'Zone')).toEqual(['Z: Zone', 'Æ: Ære', 'Å: Åbn']);
	});

	test('files a title that begins with a quotation mark under the letter after it, in its place', () => {
		expect(letters('sv', 'Appen', '”Felkod 403”', 'Felaktig', 'Fler', 'Zon')).toEqual([
			'A: Appen',
			'F: Felaktig, ”Felkod 403”, Fler',
			'Z: Zon',
		]);
	});

	test('counts numbers in titles', () => {
		expect(letters('sv', 'Felkod 10', 'Felkod 9')).toEqual(['F: Felkod 9, Felkod 10']);
	});

	test('files Danish Aa under A, which begins the alphabet', () => {
		expect(letters('da', 'Aabenraa', 'Billede')).toEqual(['A: Aabenraa', 'B: Billede']);
	});

	test('files a letter written as two characters under the one that readers see', () => {
		expect(letters('sv', 'A\u030angra', 'App')).toEqual(['A: App', 'Å: Ångra']);
	});

	test('holds articles in another language too', () => {
		const { center } = openCenter({ 'da/a/b.mdx': article() });
		expect(allView(center, 'sv').letters[0]?.articles).toMatchObject([
			{ other: { lang: 'da', dir: 'ltr' } },
		]);
	});
});
