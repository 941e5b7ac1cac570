import { isPictureFile } from '../content-files.ts';
import { isOutside, joinPath, relativePath } from '../target.ts';
import type { RuleContext, TextRule, TextSource } from './rule.ts';

/** Every picture is a file of the content root. */
export const missingPicture: TextRule = {
	name: 'missing-picture',
	checkText: (source, text, context) =>
		text.pictures
			.filter(({ src }) => !isPictureFile(source.pictures[src] ?? ''))
			.map(({ src, place }) => ({
				file: source.file,
				place,
				severity: 'error',
				message: messageFor(source, src, context),
			})),
};

function messageFor(source: TextSource, src: string, context: RuleContext): string {
	if (src === '')
		return 'This picture names no file. Write one, e.g. ![What it shows](./menu.png).';
	if (isOutside(src)) {
		return `"${src}" is on another site, which would see every reader. Save the picture beside the article and write "./${lastPart(src)}".`;
	}
	if (src.startsWith('/')) {
		return `"${src}" is an address. Save the picture beside the article and write "./${lastPart(src)}".`;
	}
	if (source.pictures[src] !== undefined) {
		return `"${src}" is not a picture. Name one that is PNG, JPEG, WebP, AVIF, GIF or SVG; a link to another file is written without "!".`;
	}
	const wanted = joinPath(source.file, src)?.join('/') ?? src;
	const near = context.index.nearestPicture(wanted, source.locale);
	return near === undefined
		? `There is no picture "${src}". Save it there, or remove the line.`
		: `There is no picture "${src}". Did you mean "${relativePath(source.file, near)}"?`;
}

function lastPart(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}
