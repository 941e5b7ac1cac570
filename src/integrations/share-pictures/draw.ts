import sharp, { type OverlayOptions } from 'sharp';
import { paletteOf } from '../../styles/palette.ts';
import { keepWords, withoutLastWord } from './line-breaks.ts';
import { familyOf, fontPackages } from './scripts.ts';
import { SIZE, type SharePicture } from '../../share-pictures/share-picture.ts';

/** Pixels of a layer, and how much of them there is. */
interface Layer {
	data: Buffer;
	width: number;
	height: number;
}

const MARGIN = 80;
const ROOM = SIZE.width - 2 * MARGIN;
/** The title ends here, and may reach up to below the brand. */
const BOTTOM = SIZE.height - 88;
const TALLEST = 300;
/** Sizes of a title, the first of which it fits in. */
const SIZES = [76, 64, 54, 46];
/** Sizes for a word that is wider than the picture. */
const SMALLER = [38, 30, 24];
const LOGO = { width: 420, height: 72 } as const;

/** Draw a picture. @param base The part that it shares with others: `drawBase`. */
export async function draw(picture: SharePicture, base: Buffer): Promise<Buffer> {
	const layers = picture.title === '' ? [] : await drawText(picture);
	return sharp(base, { raw: { ...SIZE, channels: 3 } })
		.composite(layers)
		.removeAlpha()
		.png({ compressionLevel: 6 })
		.toBuffer();
}

async function drawText(picture: SharePicture): Promise<OverlayOptions[]> {
	const { ink, accent } = paletteOf(picture.accent).light;
	const title = await drawTitle(picture, ink);
	const top = BOTTOM - title.height;
	const layers = [placed(title, top, picture)];
	if (picture.category !== '') {
		const category = await drawWords(picture.category, { ...picture, size: 34, color: accent });
		layers.push(placed(category, top - category.height - 26, picture));
	}
	return layers;
}

/** Background, logo and name: the same for all pictures of a language. @param logo Bytes of its file. */
export async function drawBase(picture: SharePicture, logo: Buffer | undefined): Promise<Buffer> {
	const { tint, accent, page, ink } = paletteOf(picture.accent).light;
	const background = Buffer.from(backgroundSvg(picture.dir, { tint, accent, page }));
	const layers: OverlayOptions[] = [];
	let used = 0;
	if (logo) {
		const layer = await drawLogo(logo);
		layers.push(placed(layer, 64 + Math.round((LOGO.height - layer.height) / 2), picture));
		used = layer.width + 24;
	}
	if (picture.name !== undefined) {
		const layer = await drawWords(picture.name, {
			...picture,
			size: 40,
			color: ink,
			room: ROOM - used,
		});
		layers.push(placed(layer, 64 + Math.round((LOGO.height - layer.height) / 2), picture, used));
	}
	return sharp(background).composite(layers).removeAlpha().raw().toBuffer();
}

async function drawLogo(logo: Buffer): Promise<Layer> {
	// A drawing has no size of its own that matters: at this density it is sharp.
	const { data, info } = await sharp(logo, { density: 288, failOn: 'none' })
		.resize({ ...LOGO, fit: 'inside' })
		.ensureAlpha()
		.raw()
		.toBuffer({ resolveWithObject: true });
	return { data, width: info.width, height: info.height };
}

/** The beam of a lighthouse, turned towards the words. */
function backgroundSvg(
	dir: SharePicture['dir'],
	{ tint, accent, page }: { tint: string; accent: string; page: string },
): string {
	const { width, height } = SIZE;
	const turned = dir === 'rtl' ? ` transform="translate(${width}) scale(-1 1)"` : '';
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="${tint}"/><path${turned} fill="${page}" fill-opacity=".8" d="M1230 60 0 330V${height}h420z"/><path fill="${accent}" d="M0 ${height - 18}h${width}v18H0z"/></svg>`;
}

/** As large as it can be; if it is too long for the smallest size, without its last words. */
async function drawTitle(picture: SharePicture, color: string): Promise<Layer> {
	const { title, lang } = picture;
	const at = (size: number, text = title, wrap: Style['wrap'] = 'word'): Promise<Layer> =>
		drawWords(text, { ...picture, size, color, wrap });
	const smallest = SIZES.at(-1) ?? 0;
	const isWide = (await at(smallest)).width > ROOM;
	for (const size of isWide ? SMALLER : SIZES) {
		const layer = await at(size);
		if (fits(layer)) return layer;
	}
	for (let text = withoutLastWord(title, lang); text !== ''; text = withoutLastWord(text, lang)) {
		const layer = await at(smallest, `${text} …`);
		if (fits(layer)) return layer;
	}
	return at(smallest, title, 'word-char');
}

function fits({ width, height }: Layer): boolean {
	return width <= ROOM && height <= TALLEST;
}

interface Style extends Pick<SharePicture, 'lang' | 'dir'> {
	size: number;
	color: string;
	room?: number;
	wrap?: 'word' | 'word-char' | undefined;
}

async function drawWords(
	text: string,
	{ lang, size, color, room = ROOM, wrap = 'word' }: Style,
): Promise<Layer> {
	const families = fontPackages(lang, text).map(familyOf).join(',');
	const words = escaped(keepWords(text, lang));
	const markup = `<span lang="${lang}" font_desc="${families} ${size}" weight="700" foreground="${color}">${words}</span>`;
	// At 72 dots an inch a point is a pixel.
	const { data, info } = await sharp({
		text: { text: markup, width: room, dpi: 72, rgba: true, wrap, spacing: 4 },
	})
		.raw()
		.toBuffer({ resolveWithObject: true });
	return { data, width: info.width, height: info.height };
}

/** @param from How far from the edge that lines begin at. */
function placed(
	{ data, width, height }: Layer,
	top: number,
	{ dir }: Pick<SharePicture, 'dir'>,
	from = 0,
): OverlayOptions {
	const start = MARGIN + from;
	const left = Math.max(0, dir === 'rtl' ? SIZE.width - start - width : start);
	return { input: data, raw: { width, height, channels: 4 }, top: Math.max(0, top), left };
}

/** As Pango's markup, which is XML, wants it. */
function escaped(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replace(/\p{Cc}/gu, ' ');
}
