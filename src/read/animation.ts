/** Whether an AVIF is a film: its brand says sequence, and it has a track (ISO 14496-12, `moov`). */
export function isAvifSequence(bytes: Buffer): boolean {
	const boxes = avifBoxes(bytes);
	return boxes.includes('moov') && bytes.subarray(8, 64).includes('avis');
}

function avifBoxes(bytes: Buffer): string[] {
	const names: string[] = [];
	let at = 0;
	while (at + 8 <= bytes.length) {
		const size = bytes.readUInt32BE(at);
		names.push(bytes.toString('latin1', at + 4, at + 8));
		// 1 means that the size follows, 0 that the box is the last; a film's index stands before both.
		if (size < 8) break;
		at += size;
	}
	return names;
}

/** Whether a PNG moves: a chunk `acTL` before the first picture data counts its frames. */
export function isAnimatedPng(bytes: Buffer): boolean {
	let at = 8;
	while (at + 12 <= bytes.length) {
		const size = bytes.readUInt32BE(at);
		const name = bytes.toString('latin1', at + 4, at + 8);
		if (name === 'acTL') return bytes.readUInt32BE(at + 8) > 1;
		if (name === 'IDAT') return false;
		at += size + 12;
	}
	return false;
}
