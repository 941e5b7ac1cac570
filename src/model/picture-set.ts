/** What is published of one picture: files in `/_astro/`, by names that change with their bytes. */

export type PictureFormat = 'avif' | 'gif' | 'jpeg' | 'png' | 'svg' | 'webp';

export interface PictureSize {
	width: number;
	height: number;
}

/** What must be known of a picture to show it. The size is as it is shown: turned as its camera noted. */
export interface PictureFacts extends PictureSize {
	/** Fingerprint of its bytes. */
	digest: string;
	/** By its bytes, whatever its name says. */
	format: PictureFormat;
	/** It moves. */
	isAnimated: boolean;
}

/** One file to publish. */
export interface Variant {
	/** Below `/_astro/`. */
	name: string;
	width: number;
	height: number;
	/** Scaled, as WebP; else the bytes as they are. */
	isScaled: boolean;
}

export interface PictureSet {
	/** Smallest first. One where the file is published as it is. */
	sizes: [Variant, ...Variant[]];
	/** The first frame, for readers who want no motion. */
	still: Variant | undefined;
	/** Widest it is shown, in CSS pixels. */
	widest: number;
	/** Of the largest, for the page to keep room. */
	width: number;
	height: number;
}

/** The column of the text, and the cap on pictures that are higher than wide, in CSS pixels. */
const COLUMN = 608;
const TALL = 320;

/** As high as a line is, in a heading too. */
const LINE = 40;

/**
 * Screens show a column with one or two pixels for one of CSS. A phone has three, for a column half
 * as wide, which takes the same file.
 */
const DENSITIES = [1, 2];

/** WebP is no larger. */
const LONGEST_SIDE = 16_383;

/** Where the next size is hardly larger, a smaller one saves nothing. */
const WORTH_A_SIZE = 0.75;

/**
 * The files of a picture.
 *
 * @param file Its path, for a name that people recognize.
 * @param inline It stands in a line of words and is as high as that.
 */
export function pictureSet(file: string, facts: PictureFacts, inline: boolean): PictureSet {
	const { width, height, format, isAnimated } = facts;
	const widest = Math.min(width, shownWidth(facts, inline));
	const scaled = widthsOf(facts, inline).map((size) => scale(file, facts, size));
	if (format === 'svg' || isAnimated) {
		const still = isAnimated ? scaled.at(-1) : undefined;
		return { sizes: [asItIs(file, facts)], still, widest, width, height };
	}
	// A cast, because there is always one width.
	const sizes = scaled as [Variant, ...Variant[]];
	const { width: shown, height: high } = sizes.at(-1) ?? sizes[0];
	return { sizes, still: undefined, widest, width: shown, height: high };
}

/** Every file that a picture can be published as, wherever it stands. */
export function allVariants(file: string, facts: PictureFacts): Variant[] {
	const sets = [true, false].map((inline) => pictureSet(file, facts, inline));
	return sets.flatMap(({ sizes, still }) => [...sizes, ...(still ? [still] : [])]);
}

function shownWidth({ width, height }: PictureFacts, inline: boolean): number {
	if (inline) return Math.min(COLUMN, Math.ceil((LINE * width) / height));
	return height > width ? TALL : COLUMN;
}

function widthsOf(facts: PictureFacts, inline: boolean): number[] {
	const { width, height } = facts;
	const longest = Math.max(1, Math.floor((LONGEST_SIDE * width) / Math.max(width, height)));
	const shown = shownWidth(facts, inline);
	const [small, large] = DENSITIES.map((density) => Math.min(width, longest, shown * density));
	const largest = large ?? shown;
	// In a line it is a few kilobytes whatever its size.
	if (inline || small === undefined || small > largest * WORTH_A_SIZE) return [largest];
	return [small, largest];
}

function scale(file: string, facts: PictureFacts, width: number): Variant {
	const height = Math.max(1, Math.round((facts.height * width) / facts.width));
	const name = `${stemOf(file)}.${facts.digest.slice(0, 10)}-${width}.webp`;
	return { name, width, height, isScaled: true };
}

function asItIs(file: string, { digest, format, width, height }: PictureFacts): Variant {
	return { name: publishedName(file, digest, format), width, height, isScaled: false };
}

/** Name below `/_astro/` of a file that is published as it is. */
export function publishedName(file: string, digest: string, ending: string): string {
	return `${stemOf(file)}.${digest.slice(0, 10)}.${ending}`;
}

/** What people recognize of a name, in letters that every address, host and program takes. */
function stemOf(file: string): string {
	const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
	const plain = name
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[^\w.-]+/g, '-')
		.replace(/^[-.]+|[-.]+$/g, '');
	return plain === '' ? 'file' : plain.slice(0, 80);
}
