import sharp from 'sharp';

/** Pictures made when a test runs, so that no large or broken file is kept. */

/** A picture of one colour. */
export function plain(width: number, height: number) {
	return sharp({
		create: { width, height, channels: 3, background: 'teal' },
		limitInputPixels: false,
	});
}

/** Two frames that differ, as a format that can move. */
export async function film(format: 'gif' | 'webp'): Promise<Buffer> {
	const frame = (background: string) =>
		sharp({ create: { width: 40, height: 30, channels: 3, background } })
			.png()
			.toBuffer();
	const frames = await Promise.all([frame('red'), frame('blue')]);
	return sharp(frames, { join: { animated: true } })
		.toFormat(format)
		.toBuffer();
}

/** A PNG that says in a chunk before its data that it has two frames, as browsers read it. */
export async function animatedPng(): Promise<Buffer> {
	const png = await plain(40, 30).png().toBuffer();
	const control = Buffer.alloc(20);
	control.writeUInt32BE(8, 0);
	control.write('acTL', 4, 'latin1');
	control.writeUInt32BE(2, 8);
	// Behind the signature and the header, whose length never differs; nobody checks the sum.
	const header = 8 + 25;
	return Buffer.concat([png.subarray(0, header), control, png.subarray(header)]);
}

/** A picture that no format can make small. */
export function noisy() {
	const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
	return sharp({ create: { width: 400, height: 300, channels: 3, background: 'teal', noise } });
}

/** A photograph whose body is cut while its end is there. */
export async function damagedJpeg(): Promise<Buffer> {
	const whole = await noisy().jpeg().toBuffer();
	return Buffer.concat([whole.subarray(0, whole.length / 2), whole.subarray(-2)]);
}

/** A drawing with something inside. */
export function drawing(inside = '', attributes = 'viewBox="0 0 30 20"'): string {
	return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`;
}
