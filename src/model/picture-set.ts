/** What is published of one picture: files in `/_astro/`, by names that change with their bytes. */

export type PictureFormat = 'avif' | 'gif' | 'jpeg' | 'png' | 'svg' | 'webp';

/** What must be known of a picture to show it. */
export interface PictureFacts {
	/** Fingerprint of its bytes. */
	digest: string;
	/** By its bytes, whatever its name says. */
	format: PictureFormat;
	/** As it is shown: turned as its camera noted. */
	width: number;
	height: number;
	/** It moves. */
	isAnimated: boolean;
}

/** One file to publish. */
export interface Variant {
	/** Below `/_astro/`. */
	name: string;
	width: number;
	height: number;
	/** `undefined`: the bytes as they are. */
	encode: 'avif' | 'webp' | undefined;
}

export interface PictureSet {
	/** For browsers that know AVIF; smallest first. */
	avif: Variant[];
	/** For all others; smallest first. One where the file is published as it is. */
	plain: [Variant, ...Variant[]];
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

/** More pixels for one of CSS show nobody more. */
const DENSEST = 4;

/** Neither AVIF nor WebP is larger. */
const LONGEST_SIDE = 16_383;

/** Below this, halving saves nothing. */
const SMALLEST_WIDTH = 120;

/**
 * The files of a picture.
 *
 * @param file Its path, for a name that people recognize.
 * @param inline It stands in a line of words and is as high as that.
 */
export function pictureSet(file: string, facts: PictureFacts, inline: boolean): PictureSet {
	const { width, height, format, isAnimated } = facts;
	const widest = Math.min(width, shownWidth(facts, inline));
	const sizes = widthsOf(facts, inline);
	const scaled = (encode: 'avif' | 'webp') => sizes.map((size) => scale(file, facts, size, encode));
	if (format === 'svg' || isAnimated) {
		const still = isAnimated ? scaled('webp').at(-1) : undefined;
		return { avif: [], plain: [asItIs(file, facts)], still, widest, width, height };
	}
	const plain = scaled('webp') as [Variant, ...Variant[]];
	const largest = plain.at(-1) ?? plain[0];
	const { width: shown, height: high } = largest;
	return { avif: scaled('avif'), plain, still: undefined, widest, width: shown, height: high };
}

/** Every file that a picture can be published as, wherever it stands. */
export function allVariants(file: string, facts: PictureFacts): Variant[] {
	const sets = [true, false].map((inline) => pictureSet(file, facts, inline));
	return sets.flatMap(({ avif, plain, still }) => [...avif, ...plain, ...(still ? [still] : [])]);
}

function shownWidth({ width, height }: PictureFacts, inline: boolean): number {
	if (inline) return Math.min(COLUMN, Math.ceil((LINE * width) / height));
	return height > width ? TALL : COLUMN;
}

/** Halved twice: a screen picture is as sharp on a phone as on a desktop of twice the density. */
function widthsOf(facts: PictureFacts, inline: boolean): number[] {
	const { width, height } = facts;
	const longest = Math.floor((LONGEST_SIDE * width) / Math.max(width, height));
	const largest = Math.max(1, Math.min(width, longest, shownWidth(facts, inline) * DENSEST));
	if (inline) return [largest];
	const halves = [4, 2].map((part) => Math.round(largest / part));
	return [...halves.filter((size) => size >= SMALLEST_WIDTH), largest];
}

function scale(file: string, facts: PictureFacts, width: number, encode: 'avif' | 'webp'): Variant {
	const height = Math.max(1, Math.round((facts.height * width) / facts.width));
	const name = `${stemOf(file)}.${facts.digest.slice(0, 10)}-${width}.${encode}`;
	return { name, width, height, encode };
}

function asItIs(file: string, { digest, format, width, height }: PictureFacts): Variant {
	return { name: publishedName(file, digest, format), width, height, encode: undefined };
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
