/** A picture in an icon file. */
export interface IcoPicture {
	/** Of a side, in pixels. */
	size: number;
	png: Uint8Array;
}

const HEAD = 6;
const ENTRY = 16;

/** Several sizes of an icon in one file, each a PNG. Source: Microsoft, “Icons” (ICONDIR, ICONDIRENTRY). */
export function ico(pictures: readonly IcoPicture[]): Buffer {
	const head = Buffer.alloc(HEAD + ENTRY * pictures.length);
	head.writeUInt16LE(1, 2);
	head.writeUInt16LE(pictures.length, 4);
	let offset = head.length;
	pictures.forEach(({ size, png }, index) => {
		const at = HEAD + ENTRY * index;
		head.set([size, size], at);
		// One plane of 32 bits a pixel.
		head.writeUInt16LE(1, at + 4);
		head.writeUInt16LE(32, at + 6);
		head.writeUInt32LE(png.length, at + 8);
		head.writeUInt32LE(offset, at + 12);
		offset += png.length;
	});
	return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}
