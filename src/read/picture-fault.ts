/**
 * Why a picture cannot be shown, in words that follow its name: `is empty`. Reads only what tells a
 * format and its end, so that checking a thousand pictures takes no longer than reading them; what is
 * damaged in the middle shows when it is encoded.
 */
export function pictureFault(bytes: Buffer): string | undefined {
	if (bytes.length === 0) return 'is empty';
	const format = formats.find(({ begins }) => begins(bytes));
	if (!format) return 'is no picture, whatever its name says';
	return format.isWhole(bytes) ? undefined : format.fault;
}

interface Format {
	begins: (bytes: Buffer) => boolean;
	isWhole: (bytes: Buffer) => boolean;
	fault: string;
}

const cut = 'ends in the middle: it was not saved or copied to its end';

const begins = (signature: string) => (bytes: Buffer) =>
	bytes.subarray(0, signature.length).equals(Buffer.from(signature, 'latin1'));

const latin1 = (bytes: Buffer, from = 0, to = bytes.length): string =>
	bytes.subarray(from, to).toString('latin1');

const formats: readonly Format[] = [
	{ begins: begins('\x89PNG\r\n\x1a\n'), isWhole: (bytes) => bytes.includes('IEND'), fault: cut },
	{
		begins: begins('\xff\xd8\xff'),
		// A frame, which has the size, and the end.
		isWhole: (bytes) => /\xff[\xc0-\xc3\xc5-\xc7\xc9-\xcb\xcd-\xcf].*\xff\xd9/s.test(latin1(bytes)),
		fault: cut,
	},
	{ begins: begins('GIF8'), isWhole: (bytes) => bytes.length > 13, fault: cut },
	{
		begins: (bytes) => begins('RIFF')(bytes) && latin1(bytes, 8, 12) === 'WEBP',
		// The header counts what follows it.
		isWhole: (bytes) => bytes.length >= bytes.readUInt32LE(4) + 8,
		fault: cut,
	},
	{
		begins: (bytes) => latin1(bytes, 4, 8) === 'ftyp',
		isWhole: (bytes) => /avi[fs]/.test(latin1(bytes, 8, 40)),
		fault: 'is in a format that browsers do not show, HEIC perhaps',
	},
	{
		begins: (bytes) => /<svg[\s>]/.test(bytes.toString('utf8')),
		isWhole: (bytes) => hasSize(/<svg\s[^>]*>/.exec(bytes.toString('utf8'))?.[0] ?? ''),
		fault: 'has no size: its <svg> needs a viewBox, or width and height',
	},
];

function hasSize(tag: string): boolean {
	return /\sviewBox\s*=/.test(tag) || (/\swidth\s*=/.test(tag) && /\sheight\s*=/.test(tag));
}
