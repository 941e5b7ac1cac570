/**
 * A short fingerprint of a text: 64 bits of FNV-1a in two lanes, as 14 characters of base 36.
 * For telling versions apart, not for security. Pure JavaScript, because the model does no I/O and
 * also runs where `node:crypto` does not.
 *
 * Source: Fowler, Noll, Vo: “The FNV Non-Cryptographic Hash Algorithm”, IETF draft.
 */
export function hashText(text: string): string {
	let low = 0x811c9dc5;
	let high = 0x9747b28c;
	for (let index = 0; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		low = Math.imul(low ^ unit, 0x01000193);
		// The second lane sees another order of the bits, so that the two do not collide together.
		high = Math.imul(high ^ (unit * 31 + index), 0x01000193);
	}
	return (high >>> 0).toString(36).padStart(7, '0') + (low >>> 0).toString(36).padStart(7, '0');
}

/** Fingerprint of any plain data; keys count in the order they stand. */
export function hashData(data: unknown): string {
	return hashText(JSON.stringify(data));
}
