import { expect, test } from 'vitest';
import { createPlaced } from '../../../src/search/client/places.ts';
import { fromRow, type Title } from '../../../src/search/titles-file.ts';

const titles: Title[] = ['A', 'B', 'C'].map((title) => fromRow([title, '', '']));

function placedIn(fails = 0) {
	const asked: number[] = [];
	const placed = createPlaced(titles, 2, async (part) => {
		asked.push(part);
		if (asked.length <= fails) throw new Error('offline');
		return [
			[`/${part}-0/`, 'Konto'],
			[`/${part}-1/`, 'Konto'],
		];
	});
	return { asked, placed };
}

test('a part is fetched once, when a title of it is asked for', async () => {
	const { asked, placed } = placedIn();
	expect(asked).toEqual([]);
	const [b, c] = await placed(titles.slice(1));
	expect([b, c]).toMatchObject([
		{ title: 'B', href: '/0-1/', category: 'Konto' },
		{ title: 'C', href: '/1-0/' },
	]);
	await placed(titles);
	expect(asked).toEqual([0, 1]);
});

test('a part that could not be fetched is asked for again', async () => {
	const { asked, placed } = placedIn(1);
	await expect(placed(titles.slice(0, 1))).rejects.toThrow('offline');
	expect(await placed(titles.slice(0, 1))).toMatchObject([{ href: '/0-0/' }]);
	expect(asked).toEqual([0, 0]);
});

test('the titles of a small site have their addresses already', async () => {
	const own = [fromRow(['A', '/a/', 'Konto'])];
	const placed = createPlaced(own, undefined, () => Promise.reject(new Error('not asked')));
	expect(await placed(own)).toEqual(own);
});
