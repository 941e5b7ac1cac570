import sharp from 'sharp';
import { memo } from '../../memo.ts';
import { paletteOf } from '../../styles/palette.ts';
import { canvasOf, copyOf, paint, type Canvas, type Mask } from './canvas.ts';
import { indexedPng } from './indexed-png.ts';
import { keepWords, withoutLastWord } from './line-breaks.ts';
import { familyOf, fontPackages } from '../../model/font-packages.ts';
import { SIZE, type SharePicture } from '../../share-pictures/share-picture.ts';

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
export async function draw(picture: SharePicture, base: Canvas): Promise<Buffer> {
	const canvas = copyOf(base);
	if (picture.title !== '') await drawText(picture, canvas);
	return indexedPng(canvas);
}

async function drawText(picture: SharePicture, canvas: Canvas): Promise<void> {
	const { ink, accent } = lightPalette(picture.accent);
	const title = await drawTitle(picture);
	const top = BOTTOM - title.height;
	paint(canvas, title, { ...placeOf(title, top, picture), color: ink });
	if (picture.category === '') return;
	const category = await drawWords(picture.category, { ...picture, size: 34 });
	const above = top - category.height - 26;
	paint(canvas, category, { ...placeOf(category, above, picture), color: accent });
}

/** To compute it takes longer than to draw a picture. */
const lightPalette = memo((accent) => paletteOf(accent).light);

/** Background, logo and name: the same for all pictures of a language. @param logo Bytes of its file. */
export async function drawBase(picture: SharePicture, logo: Buffer | undefined): Promise<Canvas> {
	const { tint, accent, page, ink } = lightPalette(picture.accent);
	const background = sharp(Buffer.from(backgroundSvg(picture.dir, { tint, accent, page })));
	const mark = logo && (await drawLogo(logo));
	const layers = mark
		? [
				{
					input: mark.data,
					raw: { ...sizeOf(mark), channels: 4 as const },
					...placeOf(mark, middle(mark), picture),
				},
			]
		: [];
	const canvas = await canvasOf(await background.composite(layers).removeAlpha().raw().toBuffer());
	if (picture.name === undefined) return canvas;
	const used = mark ? mark.width + 24 : 0;
	const name = await drawWords(picture.name, { ...picture, size: 40, room: ROOM - used });
	paint(canvas, name, { ...placeOf(name, middle(name), picture, used), color: ink });
	return canvas;
}

/** Where the brand begins, so that its parts stand on one line. */
function middle({ height }: Mask): number {
	return 64 + Math.round((LOGO.height - height) / 2);
}

function sizeOf({ width, height }: Mask) {
	return { width, height };
}

async function drawLogo(logo: Buffer): Promise<Mask> {
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
async function drawTitle(picture: SharePicture): Promise<Mask> {
	const { title, lang } = picture;
	const at = (size: number, text = title, wrap: Style['wrap'] = 'word'): Promise<Mask> =>
		drawWords(text, { ...picture, size, wrap });
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

function fits({ width, height }: Mask): boolean {
	return width <= ROOM && height <= TALLEST;
}

interface Style extends Pick<SharePicture, 'lang' | 'dir'> {
	size: number;
	room?: number;
	wrap?: 'word' | 'word-char' | undefined;
}

async function drawWords(
	text: string,
	{ lang, size, room = ROOM, wrap = 'word' }: Style,
): Promise<Mask> {
	const families = fontPackages(lang, text).map(familyOf).join(',');
	const words = escaped(keepWords(text, lang));
	const markup = `<span lang="${lang}" font_desc="${families} ${size}" weight="700">${words}</span>`;
	// At 72 dots an inch a point is a pixel.
	const { data, info } = await sharp({
		text: { text: markup, width: room, dpi: 72, wrap, spacing: 4 },
	})
		.toColourspace('b-w')
		.raw()
		.toBuffer({ resolveWithObject: true });
	return { data, width: info.width, height: info.height };
}

/** @param from How far from the edge that lines begin at. */
function placeOf(
	{ width }: Mask,
	top: number,
	{ dir }: Pick<SharePicture, 'dir'>,
	from = 0,
): { left: number; top: number } {
	const start = MARGIN + from;
	return { top, left: Math.max(0, dir === 'rtl' ? SIZE.width - start - width : start) };
}

/** As Pango's markup, which is XML, wants it. */
function escaped(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replace(/\p{Cc}/gu, ' ');
}
