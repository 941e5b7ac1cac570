import type { PictureFormat } from '../model/picture-set.ts';

/** Format of a picture by its first bytes; nothing where it is none that browsers show. */
export function formatOf(bytes: Buffer): PictureFormat | undefined {
	return formats.find(({ begins }) => begins(bytes))?.format;
}

/**
 * Why a picture cannot be shown, as far as its first and last bytes tell, in words that follow its
 * name. What is damaged in the middle shows when it is decoded.
 */
export function pictureFault(bytes: Buffer): string | undefined {
	if (bytes.length === 0) return `is empty. ${saveAgain}`;
	const format = formats.find(({ begins }) => begins(bytes));
	if (format) return format.isWhole(bytes) ? undefined : `${cut}. ${saveAgain}`;
	return latin1(bytes, 4, 8) === 'ftyp'
		? `is in a format that browsers do not show, HEIC perhaps. ${saveAgain}`
		: `is not a picture, whatever its name says. ${saveAgain}`;
}

/** What to do about a picture that is none. */
export const saveAgain = 'Save it again as PNG, JPEG, WebP, AVIF, GIF or SVG.';

interface Format {
	format: PictureFormat;
	begins: (bytes: Buffer) => boolean;
	isWhole: (bytes: Buffer) => boolean;
}

const cut = 'ends in the middle: it was not saved or copied to its end';

const begins = (signature: string) => (bytes: Buffer) =>
	bytes.subarray(0, signature.length).equals(Buffer.from(signature, 'latin1'));

const latin1 = (bytes: Buffer, from = 0, to = bytes.length): string =>
	bytes.subarray(from, to).toString('latin1');

const formats: readonly Format[] = [
	{
		format: 'png',
		begins: begins('\x89PNG\r\n\x1a\n'),
		isWhole: (bytes) => bytes.includes('IEND'),
	},
	{
		format: 'jpeg',
		begins: begins('\xff\xd8\xff'),
		isWhole: (bytes) => bytes.includes(Buffer.from([0xff, 0xd9])),
	},
	{ format: 'gif', begins: begins('GIF8'), isWhole: (bytes) => bytes.length > 13 },
	{
		format: 'webp',
		begins: (bytes) => begins('RIFF')(bytes) && latin1(bytes, 8, 12) === 'WEBP',
		// The header counts what follows it.
		isWhole: (bytes) => bytes.length >= bytes.readUInt32LE(4) + 8,
	},
	{
		format: 'avif',
		begins: (bytes) => latin1(bytes, 4, 8) === 'ftyp' && /avi[fs]/.test(latin1(bytes, 8, 64)),
		isWhole: () => true,
	},
	{ format: 'svg', begins: isMarkup, isWhole: () => true },
];

/** XML in any encoding begins with "<", after a byte order mark and blanks perhaps. */
function isMarkup(bytes: Buffer): boolean {
	const head = latin1(bytes, 0, 4096).replaceAll('\0', '');
	return /^(ï»¿|ÿþ|þÿ)?\s*<(\?xml|!--|!DOCTYPE\s+([\w-]+:)?svg|([\w-]+:)?svg[\s>/])/i.test(head);
}
