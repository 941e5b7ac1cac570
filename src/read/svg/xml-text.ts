/**
 * The characters of an XML file: by its byte order mark, else by its first bytes, else by what its
 * declaration says, else UTF-8 (XML 1.0, appendix F).
 *
 * @returns `undefined` where the bytes are none of that encoding.
 */
export function xmlText(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

function encodingOf(bytes: Uint8Array): string {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	if (first === 0x3c && second === 0) return 'utf-16le';
	if (first === 0 && second === 0x3c) return 'utf-16be';
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
	const declared = /^(?:ï»¿)?<\?xml\s[^>]*?encoding\s*=\s*["']([\w.-]+)["']/.exec(head)?.[1];
	// It says so in ASCII, so it cannot be UTF-16, whatever it says.
	return declared === undefined || /^utf-?16/i.test(declared) ? 'utf-8' : declared;
}
