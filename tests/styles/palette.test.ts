import { converter, formatHex, wcagContrast } from 'culori';
import { describe, expect, test } from 'vitest';
import { paletteCss, paletteOf, type Palette } from '../../src/styles/palette.ts';

const oklch = converter('oklch');

/** Every tenth hue, from nearly black to nearly white and from grey to as vivid as it gets. */
const accents = [
	'#ffffff',
	'#000000',
	'#ffd400',
	'#0b6b6f',
	'#808080',
	'#ff0000',
	'#00ff00',
	'#0000ff',
	'#ffff00',
	...Array.from({ length: 36 }, (_, index) => index * 10).flatMap((hue) =>
		[0.15, 0.35, 0.55, 0.75, 0.95].flatMap((lightness) =>
			[0.02, 0.1, 0.3].map((chroma) =>
				formatHex({ mode: 'oklch', l: lightness, c: chroma, h: hue }),
			),
		),
	),
];

const backgrounds = ['page', 'surface', 'tint'] as const;

/** Text on background, as the styles combine them. */
const textPairs: [keyof Palette, keyof Palette][] = [
	...backgrounds.flatMap((background): [keyof Palette, keyof Palette][] => [
		['ink', background],
		['muted', background],
		['accent', background],
	]),
	['onAccent', 'accent'],
];

/** Edges of what one can press: on the page and on a surface. Focus rings are of the accent. */
const edgePairs: [keyof Palette, keyof Palette][] = [
	['edge', 'page'],
	['edge', 'surface'],
];

/** Pairs of any palette that stand out less than they must. */
function tooFaint(pairs: [keyof Palette, keyof Palette][], least: number): string[] {
	return accents.flatMap((accent) =>
		Object.entries(paletteOf(accent)).flatMap(([scheme, palette]) =>
			pairs
				.map(([front, back]) => ({
					pair: `${accent} ${scheme}: ${front} on ${back}`,
					contrast: wcagContrast(palette[front], palette[back]),
				}))
				.filter(({ contrast }) => contrast < least)
				.map(({ pair, contrast }) => `${pair} ${contrast.toFixed(2)}`),
		),
	);
}

/** Every colour of a palette, light and dark. */
function colorsOf(accent: string): string[] {
	return Object.values(paletteOf(accent)).flatMap((palette) =>
		Object.values<string>({ ...palette }),
	);
}

/** How far two hues are apart, 0 to 180 degrees. */
function hueDistance(one: string, other: string): number {
	const apart = Math.abs((oklch(one)?.h ?? 0) - (oklch(other)?.h ?? 0)) % 360;
	return Math.min(apart, 360 - apart);
}

describe(`of ${accents.length} accents`, () => {
	test('none makes text that is hard to read, in light or dark (WCAG 2.2, 1.4.3)', () => {
		expect(accents.length).toBeGreaterThan(500);
		expect(tooFaint(textPairs, 4.5)).toEqual([]);
	});

	test('none makes an edge that is hard to see (WCAG 2.2, 1.4.11)', () => {
		expect(tooFaint(edgePairs, 3)).toEqual([]);
	});

	test('none is a colour that a browser cannot read', () => {
		for (const accent of accents) {
			for (const color of colorsOf(accent)) expect(color).toMatch(/^#[\da-f]{6}$/);
		}
	});

	test('each with a hue keeps it in links and buttons, and only gives way in lightness', () => {
		const vivid = accents.filter((accent) => (oklch(accent)?.c ?? 0) > 0.09);
		const changed = vivid.flatMap((accent) => {
			const { light, dark } = paletteOf(accent);
			return (
				[light.accent, dark.accent]
					// In black and white, and in what is nearly that, no hue can be seen.
					.filter((color) => (oklch(color)?.c ?? 0) > 0.03)
					.filter((color) => hueDistance(accent, color) > 6)
					.map((color) => `${accent} → ${color}`)
			);
		});
		expect(vivid.length).toBeGreaterThan(250);
		expect(changed).toEqual([]);
	});

	test('a grey one makes a palette without a hue', () => {
		for (const accent of ['#ffffff', '#000000', '#808080']) {
			for (const color of colorsOf(accent)) expect(oklch(color)?.c ?? 0).toBeLessThan(0.002);
		}
	});
});

test('an accent that is readable as it is stays as it is', () => {
	expect(paletteOf('#0b6b6f').light.accent).toBe('#0b6b6f');
});

test('one without a hue stands out from text of less weight', () => {
	for (const accent of ['#ffffff', '#fafafa', '#808080', '#0a0a0a']) {
		for (const { accent: link, muted, page } of Object.values(paletteOf(accent))) {
			expect(wcagContrast(link, page)).toBeGreaterThan(1.4 * wcagContrast(muted, page));
		}
	}
});

test('a yellow one is darkened for light pages, and takes black words on dark ones', () => {
	const { light, dark } = paletteOf('#ffd400');
	expect(light.accent).not.toBe('#ffd400');
	expect(dark.accent).toBe('#ffd400');
	expect(wcagContrast(dark.onAccent, '#ffffff')).toBeGreaterThan(10);
});

test('the style has each colour in light and dark', () => {
	expect(paletteCss('#0b6b6f')).toMatchInlineSnapshot(
		`":root{--page:#fbfefe;--surface:#f0f7f8;--tint:#d5f4f5;--line:#d6e3e3;--edge:#748f90;--ink:#0a2224;--muted:#536869;--accent:#0b6b6f;--on-accent:#ffffff}@media screen and (prefers-color-scheme:dark){:root{--page:#0b1515;--surface:#121e1f;--tint:#0c3032;--line:#2b3a3b;--edge:#556f70;--ink:#e1ecec;--muted:#97a9a9;--accent:#50a1a5;--on-accent:#001112}}"`,
	);
});
