import { describe, expect, test } from 'vitest';
import { allVariants, pictureSet, type PictureFacts } from '../../src/model/picture-set.ts';

const screen: PictureFacts = {
	digest: '0123456789abcdef',
	format: 'png',
	width: 1520,
	height: 776,
	isAnimated: false,
};

describe('what is published of a picture', () => {
	test('is as large as its column, and twice that for dense screens, by names that change with its bytes', () => {
		const { sizes } = pictureSet('sv/a/log-in.menu.png', screen, false);
		expect(sizes.map(({ name, height }) => [name, height])).toEqual([
			['log-in.menu.0123456789-608.webp', 310],
			['log-in.menu.0123456789-1216.webp', 621],
		]);
	});

	test('is one size where a second would be hardly larger', () => {
		const { sizes } = pictureSet('a.png', { ...screen, width: 700, height: 400 }, false);
		expect(sizes.map(({ width }) => width)).toEqual([700]);
	});

	test('is never larger than the format takes, nor than anybody sees', () => {
		const tall = pictureSet('a.png', { ...screen, width: 1080, height: 168_000 }, false);
		expect(Math.max(...tall.sizes.map(({ height }) => height))).toBeLessThanOrEqual(16_383);
		const wide = pictureSet('a.png', { ...screen, width: 12_000, height: 9000 }, false);
		expect([wide.width, wide.height]).toEqual([1216, 912]);
	});

	test('in a line is one small size', () => {
		const { sizes, width } = pictureSet('a.png', screen, true);
		expect([sizes.length, width]).toEqual([1, 158]);
	});

	test('that moves is it itself, and its first frame for readers who want no motion', () => {
		const { sizes, still } = pictureSet(
			'a.gif',
			{ ...screen, format: 'gif', isAnimated: true },
			false,
		);
		expect(sizes.map(({ name, isScaled }) => [name, isScaled])).toEqual([
			['a.0123456789.gif', false],
		]);
		expect(still).toMatchObject({ name: 'a.0123456789-1216.webp', isScaled: true });
	});

	test('that is drawn is it itself', () => {
		expect(allVariants('a.svg', { ...screen, format: 'svg' }).map(({ name }) => name)).toEqual([
			'a.0123456789.svg',
			'a.0123456789.svg',
		]);
	});

	test.each([
		['50% #1?.png', '50-1.0123456789.svg'],
		['"Skärmbild" 2.png', 'Skarmbild-2.0123456789.svg'],
		['画面.png', 'file.0123456789.svg'],
	])('%s has a name that every address takes', (file, name) => {
		expect(pictureSet(file, { ...screen, format: 'svg' }, false).sizes[0].name).toBe(name);
	});
});
