import { isPictureFile } from '../content-files.ts';
import type { Finding, TextRule } from './rule.ts';

/** A picture can be shown: an empty or broken file would stop the build half-way. */
export const unreadablePicture: TextRule = {
	name: 'unreadable-picture',
	checkText: (source, text, { pictureFaults }) =>
		text.pictures.flatMap(({ src, place }): Finding[] => {
			const file = source.pictures[src];
			const fault = file === undefined ? undefined : pictureFaults.get(file);
			// What is no picture by its name either is for missing-picture.
			if (file === undefined || fault === undefined || !isPictureFile(file)) return [];
			const message = `${file} ${fault}. Save it anew, as PNG, JPEG, WebP, AVIF, GIF or SVG.`;
			return [{ file: source.file, place, severity: 'error', message }];
		}),
};
