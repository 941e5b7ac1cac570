import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { stdin, stdout } from 'node:process';
import sharp from 'sharp';
import type { PictureFacts } from '../model/picture-set.ts';
import { isAnimatedPng, isAvifSequence } from './animation.ts';
import { saveAgain, formatOf } from './picture-fault.ts';

/**
 * A program of its own, because whoever reads a content root waits for it: `sharp` decodes each
 * picture of a list in JSON, and what is found is printed in the same order.
 */

/** Size and motion of a picture, or why it cannot be drawn. */
export type Probed = Pick<PictureFacts, 'width' | 'height' | 'isAnimated'> | { fault: string };

async function probe(file: string): Promise<Probed> {
	const bytes = await readFile(file);
	try {
		const { width, height } = await sizeOf(bytes);
		const damage = await damageOf(bytes);
		return damage === undefined
			? { width, height, isAnimated: await isAnimated(bytes) }
			: { fault: damage };
	} catch (error) {
		return { fault: faultOf(String(Object(error).message)) };
	}
}

/** As it is shown: turned as its camera noted. */
async function sizeOf(bytes: Buffer): Promise<{ width: number; height: number }> {
	const { autoOrient, width, height, pageHeight } = await sharp(bytes).metadata();
	return autoOrient.width > 0
		? { width: autoOrient.width, height: pageHeight ?? autoOrient.height }
		: { width, height: pageHeight ?? height };
}

async function isAnimated(bytes: Buffer): Promise<boolean> {
	const format = formatOf(bytes);
	if (format === 'png') return isAnimatedPng(bytes);
	if (format === 'avif') return isAvifSequence(bytes);
	return format === 'gif' || format === 'webp'
		? ((await sharp(bytes).metadata()).pages ?? 1) > 1
		: false;
}

/** Decoded to its end, small: a damaged JPEG is drawn in grey from there on, and only its decoder says so. */
async function damageOf(bytes: Buffer): Promise<string | undefined> {
	const decode = (failOn: 'error' | 'warning') =>
		sharp(bytes, { failOn }).resize({ width: 64 }).raw().toBuffer();
	try {
		await decode('warning');
		return undefined;
	} catch (error) {
		const isCut = /premature end|bad Huffman|unsupported marker/i.test(String(error));
		if (isCut) return faultOf('');
	}
	// Anything less, such as a colour profile that is not quite right, is nothing anybody sees.
	await decode('error');
	return undefined;
}

function faultOf(message: string): string {
	if (/pixel limit|exceeds/i.test(message)) {
		return 'is larger than 268 million pixels. Save it smaller: no reader sees more than 2,400 across.';
	}
	return `is damaged: it cannot be drawn to its end. ${saveAgain}`;
}

const files = JSON.parse(readFileSync(stdin.fd, 'utf8')) as string[];
const found: Probed[] = [];
// One after another: sharp itself uses every core.
for (const file of files) found.push(await probe(file));
stdout.write(JSON.stringify(found));
