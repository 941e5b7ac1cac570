import { fileNamed } from '../model/nfc.ts';
import { readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { isAttachmentFile, isPictureFile } from '../model/content-files.ts';
import type { PictureFacts, PictureSize } from '../model/picture-set.ts';
import type { AttachmentFacts, Records } from '../model/records.ts';
import { attachmentName } from '../model/download.ts';
import { decode, isOutside, joinPath } from '../model/target.ts';
import type { ArticleText } from '../model/text.ts';
import { digestOf, inspectPictures } from './picture-facts.ts';
import type { Folders } from './project.ts';

/** Pictures of a text that exist: as written → the file that is shown in this locale. */
export function picturesOf(
	text: ArticleText,
	file: string,
	locale: string,
	files: ReadonlySet<string>,
): Record<string, string> {
	const pictures: Record<string, string> = {};
	for (const { src } of text.pictures) {
		const found = localizedFile(file, src, locale, files);
		if (found !== undefined) pictures[src] = found;
	}
	return pictures;
}

/** Files beside a text that it links to: as written → the file that readers of this locale get. */
export function attachmentsOf(
	text: ArticleText,
	file: string,
	locale: string,
	files: ReadonlySet<string>,
): Record<string, string> {
	const attachments: Record<string, string> = {};
	for (const { href } of text.links) {
		if (href.startsWith('#') || href.startsWith('/') || isOutside(href)) continue;
		// A name may hold the signs that end a path in an address.
		for (const path of [href, href.replace(/#.*$/, ''), href.replace(/[?#].*$/, '')]) {
			const found = localizedFile(file, path, locale, files);
			if (found === undefined || !isAttachmentFile(found)) continue;
			attachments[href] = found;
			break;
		}
	}
	return attachments;
}

export interface ReadFiles {
	/** Every picture that is shown, by its file. */
	pictures: Record<string, PictureFacts>;
	/** Every file that is linked to, by its file. */
	attachments: Record<string, AttachmentFacts>;
	/** Picture that cannot be published → why, in words that follow its name. */
	faults: Map<string, string>;
	/** Bytes of every picture that is shown. */
	weights: Map<string, number>;
	/** Sizes of the logos, by their files. */
	logoSizes: Map<string, PictureSize>;
}

/**
 * Look at every file beside the texts that they show or link to, and at the site's logos.
 *
 * @param logos Relative to the content root.
 */
export function readFiles(
	folders: Folders,
	{ articles, snippets }: Pick<Records, 'articles' | 'snippets'>,
	logos: readonly string[],
): ReadFiles {
	const root = folders.content;
	const sources = [...articles, ...snippets];
	const shown = new Set(sources.flatMap(({ pictures }) => Object.values(pictures)));
	const linked = new Set(sources.flatMap(({ attachments }) => Object.values(attachments)));
	// What is no picture by its name is for the rule missing-picture. A drawing that is linked to is
	// opened by itself.
	const candidates = [...shown].filter(isPictureFile);
	const drawings = [...linked].filter((file) => /\.svg$/i.test(file));
	const read: ReadFiles = {
		...{ pictures: {}, attachments: {} },
		...{ faults: new Map(), weights: new Map(), logoSizes: new Map() },
	};
	for (const [file, inspected] of inspectPictures(
		folders,
		[...new Set([...candidates, ...drawings, ...logos])].sort(),
	)) {
		if (logos.includes(file)) {
			if (!('fault' in inspected)) read.logoSizes.set(file, sizeOf(inspected));
			continue;
		}
		if ('fault' in inspected) read.faults.set(file, inspected.fault);
		else if (shown.has(file)) read.pictures[file] = inspected;
		read.weights.set(file, statSync(join(root, file)).size);
	}
	const names = new Map<string, string>();
	for (const file of [...linked].sort()) {
		const bytes = readFileSync(join(root, file));
		const digest = digestOf(bytes);
		const name = names.get(digest) ?? attachmentName(file, digest);
		names.set(digest, name);
		read.attachments[file] = { digest, bytes: bytes.length, name };
	}
	return read;
}

function sizeOf({ width, height }: PictureSize): PictureSize {
	return { width, height };
}

/** The file for a locale: `menu.sv.png` before `menu.png`. Both relative to the content root. */
function localizedFile(
	file: string,
	src: string,
	locale: string,
	files: ReadonlySet<string>,
): string | undefined {
	// Some editors write blanks as `%20`, as they must stand in an address.
	for (const written of new Set([src, decode(src)])) {
		const path = joinPath(file, written)?.join('/');
		if (path === undefined) continue;
		const ending = extname(path);
		const localized = `${path.slice(0, path.length - ending.length)}.${locale}${ending}`;
		const found = fileNamed(files, localized) ?? fileNamed(files, path);
		if (found !== undefined) return found;
	}
	return undefined;
}
