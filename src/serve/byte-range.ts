/** Part of a file, from its first byte to its last. */
export interface ByteRange {
	start: number;
	end: number;
}

/**
 * The part of a file that is asked for. What is no range, or several, is answered with the whole, as
 * RFC 9110 (14.2) allows.
 *
 * @param header `Range` of the request, e.g. `bytes=0-1023`, `bytes=-500`.
 * @returns `beyond` where there is no such part (416).
 */
export function byteRange(
	header: string | undefined,
	size: number,
): ByteRange | 'whole' | 'beyond' {
	const [, from = '', to = ''] = /^\s*bytes\s*=\s*(\d*)-(\d*)\s*$/i.exec(header ?? '') ?? [];
	if (from === '' && to === '') return 'whole';
	if (from === '') {
		const length = Math.min(Number(to), size);
		return length === 0 ? 'beyond' : { start: size - length, end: size - 1 };
	}
	const start = Number(from);
	const end = to === '' ? size - 1 : Math.min(Number(to), size - 1);
	if (to !== '' && Number(to) < start) return 'whole';
	return start >= size ? 'beyond' : { start, end };
}
