import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import decompress from 'woff2-encoder/decompress';
import { fontFolder } from '../../read/font-folder.ts';
import { writeWholeSync } from '../../write-whole.ts';

/**
 * Fonts for pictures. A machine that builds may have none, and one that has some would draw other pictures
 * than the next: so they come from packages, and no others are used.
 *
 * Packages have them as browsers take them, in pieces, compressed; what draws needs them plain. Only
 * the pieces are unpacked that hold a letter of some text: the whole of Japanese is 124.
 */
export interface Fonts {
	/** Configuration of Fontconfig that knows them. */
	config: string;
	/** Packages that are wanted but not there. */
	missing: string[];
}

/**
 * @param root The company's folder, which may have packages of its own.
 * @param folder Where unpacked fonts are kept.
 * @param texts Name of a package → all letters that it is wanted for.
 */
export async function unpackFonts(
	root: string,
	folder: string,
	texts: ReadonlyMap<string, string>,
): Promise<Fonts> {
	mkdirSync(folder, { recursive: true });
	const missing: string[] = [];
	for (const [name, letters] of texts) {
		const package_ = fontFolder(root, name);
		if (package_ === undefined) missing.push(name);
		else await unpack(package_, name, letters, folder);
	}
	const config = join(folder, 'fonts.conf');
	writeWholeSync(config, fontConfig(folder));
	return { config, missing };
}

async function unpack(
	package_: string,
	name: string,
	letters: string,
	folder: string,
): Promise<void> {
	// Files of the package that we pin.
	const ranges = JSON.parse(readFileSync(join(package_, 'unicode.json'), 'utf8')) as Record<
		string,
		string
	>;
	const { version } = JSON.parse(readFileSync(join(package_, 'package.json'), 'utf8')) as {
		version: string;
	};
	const points = [...new Set(letters)].map((letter) => letter.codePointAt(0) ?? 0);
	for (const [piece, range] of Object.entries(ranges)) {
		const holds = within(range);
		if (!points.some(holds)) continue;
		const part = piece.replace(/[[\]]/g, '');
		const to = join(folder, `${name}-${part}-${version}.ttf`);
		if (existsSync(to)) continue;
		const from = join(package_, 'files', `${name}-${part}-wght-normal.woff2`);
		writeWholeSync(to, await decompress(readFileSync(from)));
	}
}

/**
 * Whether a letter is in a range as style sheets write them.
 *
 * @example
 * within('U+0-FF,U+131')(0x41); // => true
 */
export function within(ranges: string): (point: number) => boolean {
	const pairs = ranges.split(',').map((range) => {
		const [first = 0, last = first] = range
			.trim()
			.slice(2)
			.split('-')
			.map((hex) => parseInt(hex, 16));
		return { first, last };
	});
	return (point) => pairs.some(({ first, last }) => first <= point && point <= last);
}

function fontConfig(folder: string): string {
	const path = folder.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
	return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig><dir>${path}</dir><cachedir>${path}/index</cachedir></fontconfig>
`;
}
