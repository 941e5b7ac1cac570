import sharp from 'sharp';
import { SIZE } from '../../share-pictures/share-picture.ts';
import type { IndexedPicture } from './indexed-png.ts';

/** What a picture begins with: its background as numbers of colours, with room left for those of words. */
export interface Canvas extends IndexedPicture {
	/** How many colours the background has; those of words follow. */
	used: number;
}

/** Pixels of words: how much of each is covered. */
export interface Mask {
	data: Buffer;
	width: number;
	height: number;
}

/** Colours of the background, at most; the rest is for words. */
const COLOURS = 64;
/** Colours that leave room for one of each words that follow. */
const MOST = 250;
/** Steps between a background and words on it: as many as the eye tells apart at an edge. */
const STEPS = 16;

/** @param background Red, green and blue of each pixel. */
export async function canvasOf(background: Buffer): Promise<Canvas> {
	const reduced = await sharp(background, { raw: { ...SIZE, channels: 3 } })
		.png({ palette: true, colours: COLOURS, dither: 0 })
		.toBuffer();
	const rgb = await sharp(reduced).removeAlpha().toColourspace('srgb').raw().toBuffer();
	const pixels = new Uint8Array(SIZE.width * SIZE.height);
	const palette = new Uint8Array(256 * 3);
	const numbers = new Map<number, number>();
	for (let index = 0; index < pixels.length; index++) {
		const color = rgb.readUIntBE(index * 3, 3);
		let number = numbers.get(color);
		if (number === undefined) {
			number = numbers.size;
			numbers.set(color, number);
			palette.set(rgb.subarray(index * 3, index * 3 + 3), number * 3);
		}
		pixels[index] = number;
	}
	return { ...SIZE, pixels, palette, used: numbers.size };
}

export function copyOf({ pixels, palette, ...rest }: Canvas): Canvas {
	return { ...rest, pixels: pixels.slice(), palette: palette.slice() };
}

/** Put words on a picture. @param color `#rrggbb`. */
export function paint(
	canvas: Canvas,
	{ data, width, height }: Mask,
	{ left, top, color }: { left: number; top: number; color: string },
): void {
	const { pixels, palette } = canvas;
	const ink = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
	const add = (parts: readonly number[]): number => {
		palette.set(parts, canvas.used * 3);
		return canvas.used++;
	};
	const whole = add(ink);
	/** Background and step → number of the colour between. */
	const numbers = new Map<number, number>();
	const mixed = (background: number, step: number): number => {
		if (step === STEPS - 1) return whole;
		const key = background * STEPS + step;
		const known = numbers.get(key);
		if (known !== undefined) return known;
		// With no room left, as on a drawing of many colours, words have no soft edge.
		if (canvas.used >= MOST) return step < STEPS / 2 ? background : whole;
		const share = step / (STEPS - 1);
		const under = palette.subarray(background * 3, background * 3 + 3);
		const number = add(ink.map((value, part) => mix(under[part] ?? 0, value, share)));
		numbers.set(key, number);
		return number;
	};
	for (let y = 0; y < height; y++) {
		for (let x = 0; x < width; x++) {
			const covered = data[y * width + x] ?? 0;
			const step = Math.round((covered / 255) * (STEPS - 1));
			const at = (top + y) * SIZE.width + left + x;
			if (step > 0) pixels[at] = mixed(pixels[at] ?? 0, step);
		}
	}
}

function mix(from: number, to: number, share: number): number {
	return Math.round(from + (to - from) * share);
}
