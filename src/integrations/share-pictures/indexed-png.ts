import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

/**
 * A picture of few colours as PNG. Flat areas and words in two colours are a third of the bytes that way,
 * and written in a fraction of the time: no colour is looked at twice.
 * Source: PNG (Third Edition), https://www.w3.org/TR/png-3/.
 */
export interface IndexedPicture {
	width: number;
	height: number;
	/** Number of its colour, for each pixel. */
	pixels: Uint8Array;
	/** Red, green and blue of each colour. */
	palette: Uint8Array;
}

const compress = promisify(deflate);

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Of what PNG knows: 8 bits for each pixel, which number a colour. */
const DEPTH = 8;
const INDEXED = 3;

export async function indexedPng(picture: IndexedPicture): Promise<Buffer> {
	const { width, height, pixels, palette } = picture;
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([DEPTH, INDEXED], 8);
	const rows = Buffer.alloc((width + 1) * height);
	for (let y = 0; y < height; y++) {
		// The byte before each row says that it is not filtered.
		rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
	}
	return Buffer.concat([
		SIGNATURE,
		chunk('IHDR', header),
		chunk('PLTE', palette),
		chunk('IDAT', await compress(rows, { level: 6 })),
		chunk('IEND', new Uint8Array()),
	]);
}

function chunk(type: string, data: Uint8Array): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const length = Buffer.alloc(4);
	length.writeUInt32BE(data.length);
	const sum = Buffer.alloc(4);
	sum.writeUInt32BE(crc32(body));
	return Buffer.concat([length, body, sum]);
}
