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
	test('is its sizes, in two formats, by names that change with its bytes', () => {
		const { avif, plain } = pictureSet('sv/a/log-in.menu.png', screen, false);
		expect(avif.map(({ name }) => name)).toEqual([
			'log-in.menu.0123456789-380.avif',
			'log-in.menu.0123456789-760.avif',
			'log-in.menu.0123456789-1520.avif',
		]);
		expect(plain.map(({ width, height }) => [width, height])).toEqual([
			[380, 194],
			[760, 388],
			[1520, 776],
		]);
	});

	test('is never larger than the format takes, nor than anybody sees', () => {
		const tall = pictureSet('a.png', { ...screen, width: 1080, height: 16_800 }, false);
		expect(Math.max(...tall.plain.map(({ height }) => height))).toBeLessThanOrEqual(16_383);
		const wide = pictureSet('a.png', { ...screen, width: 12_000, height: 9000 }, false);
		expect(wide.plain.at(-1)?.width).toBe(2432);
		expect([wide.width, wide.height]).toEqual([2432, 1824]);
	});

	test('in a line is one small size', () => {
		const { avif, plain, width } = pictureSet('a.png', screen, true);
		expect([avif.length, plain.length, width]).toEqual([1, 1, 316]);
	});

	test('that moves is it itself, and its first frame for readers who want no motion', () => {
		const { avif, plain, still } = pictureSet(
			'a.gif',
			{ ...screen, format: 'gif', isAnimated: true },
			false,
		);
		expect([avif, plain.map(({ name, encode }) => [name, encode])]).toEqual([
			[],
			[['a.0123456789.gif', undefined]],
		]);
		expect(still).toMatchObject({ encode: 'webp', width: 1520 });
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
		expect(pictureSet(file, { ...screen, format: 'svg' }, false).plain[0].name).toBe(name);
	});
});
