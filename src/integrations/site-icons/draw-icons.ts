import sharp from 'sharp';
import { paletteOf } from '../../styles/palette.ts';
import { ico } from './ico.ts';

/** Raise this when the same icon is to be drawn anew. */
export const ICONS_VERSION = 1;

/** Of what is cut into a circle or another shape, all within this much of the middle stays. Source: W3C, “Maskable icons”. */
const SAFE = 0.72;

/**
 * The icons that phones, browsers and search engines ask for, by their names, from the site's own.
 *
 * @param icon Bytes of its file.
 */
export async function drawIcons(icon: Buffer, accent: string): Promise<Map<string, Buffer>> {
	const background = paletteOf(accent).light.page;
	const drawn = (size: number, share = 1) => drawIcon(icon, size, share);
	const onPage = async (size: number, share: number): Promise<Buffer> =>
		sharp(await drawn(size, share))
			.flatten({ background })
			.png()
			.toBuffer();
	const small = await Promise.all(
		[16, 32, 48].map(async (size) => ({ size, png: await drawn(size) })),
	);
	return new Map([
		['favicon.ico', ico(small)],
		// A phone gives it round corners, and black where it is transparent.
		['apple-touch-icon.png', await onPage(180, 0.84)],
		['icon-192.png', await drawn(192)],
		['icon-512.png', await drawn(512)],
		['icon-maskable-512.png', await onPage(512, SAFE)],
	]);
}

/** @param share How much of each side it takes. */
async function drawIcon(icon: Buffer, size: number, share: number): Promise<Buffer> {
	const inner = Math.round(size * share);
	const room = Math.floor((size - inner) / 2);
	const background = { r: 0, g: 0, b: 0, alpha: 0 };
	return sharp(icon, { density: 600, failOn: 'none' })
		.resize({ width: inner, height: inner, fit: 'contain', background })
		.extend({
			...{ top: room, left: room, bottom: size - inner - room, right: size - inner - room },
			background,
		})
		.png({ compressionLevel: 9 })
		.toBuffer();
}
