import { execFileSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PictureFacts, PictureFormat } from '../model/picture-set.ts';
import { codeVersion } from '../version.ts';
import { cacheFolder } from './cache-folder.ts';
import { formatOf, pictureFault } from './picture-fault.ts';
import type { Probed } from './probe.ts';
import type { Folders } from './project.ts';
import { siblingProgram } from './sibling-program.ts';
import { readSvg } from './svg/read-svg.ts';

/** What a picture is, or why it cannot be shown, in words that follow its name. */
export type Inspected = PictureFacts | { fault: string };

/**
 * Look at pictures: decoded to their end, once for each content a file has had.
 *
 * @param files Relative to the content root.
 */
export function inspectPictures(
	folders: Folders,
	files: readonly string[],
): Map<string, Inspected> {
	const root = folders.content;
	const inspected = new Map<string, Inspected>();
	const toDecode: Candidate[] = [];
	for (const file of files) {
		const bytes = readFileSync(join(root, file));
		const digest = digestOf(bytes);
		const fault = pictureFault(bytes);
		const format = formatOf(bytes);
		if (fault !== undefined || !format) inspected.set(file, { fault: fault ?? '' });
		else if (format === 'svg') inspected.set(file, inspectSvg(bytes, digest));
		else toDecode.push({ file, digest, format });
	}
	for (const [file, facts] of decodeAll(folders, toDecode)) inspected.set(file, facts);
	return inspected;
}

/** Fingerprint of a file's bytes. */
export function digestOf(bytes: Buffer): string {
	return hash('sha256', bytes).slice(0, 16);
}

export function digestOfFile(file: string): string {
	return digestOf(readFileSync(file));
}

function inspectSvg(bytes: Buffer, digest: string): Inspected {
	const size = readSvg(bytes);
	return 'fault' in size ? size : { digest, format: 'svg', ...size, isAnimated: false };
}

interface Candidate {
	file: string;
	digest: string;
	format: PictureFormat;
}

function decodeAll(folders: Folders, candidates: readonly Candidate[]): Map<string, Inspected> {
	if (candidates.length === 0) return new Map();
	const root = folders.content;
	const folder = cacheFolder(folders, 'inspected-at');
	const nameOf = ({ digest }: Candidate): string => `${digest}-${codeVersion()}.json`;
	const unknown = candidates.filter((each) => !existsSync(join(folder, nameOf(each))));
	const found = probe(unknown.map(({ file }) => join(root, file)));
	for (const [index, each] of unknown.entries()) {
		writeFileSync(join(folder, nameOf(each)), JSON.stringify(found[index]));
	}
	prune(folder, new Set(candidates.map(nameOf)));
	return new Map(
		candidates.map((each) => {
			const { file, digest, format } = each;
			// Our own file, written by the lines above: trusted.
			const probed = JSON.parse(readFileSync(join(folder, nameOf(each)), 'utf8')) as Probed;
			return [file, 'fault' in probed ? probed : { digest, format, ...probed }];
		}),
	);
}

/** The decoder is a program of its own: reading a content root does not wait for promises. */
function probe(files: readonly string[]): Probed[] {
	if (files.length === 0) return [];
	const out = execFileSync(process.execPath, [siblingProgram('probe', import.meta.filename)], {
		input: JSON.stringify(files),
		encoding: 'utf8',
		maxBuffer: 64 * 1024 * 1024,
		// What the decoder's libraries say of a damaged file is said by `check`, in words.
		stdio: ['pipe', 'pipe', 'ignore'],
	});
	return JSON.parse(out) as Probed[];
}

/** What no picture needs any more. */
function prune(folder: string, used: ReadonlySet<string>): void {
	for (const name of readdirSync(folder)) if (!used.has(name)) rmSync(join(folder, name));
}
