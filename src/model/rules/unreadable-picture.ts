import { isPictureFile } from '../content-files.ts';
import type { FileFinding, RuleContext, TextRule } from './rule.ts';
import type { Place } from '../problem.ts';

/** A picture can be shown, and a drawing that is opened by itself runs and loads nothing. */
export const unreadablePicture: TextRule = {
	name: 'unreadable-picture',
	checkText(source, text, context) {
		const shown = text.pictures.map(({ src, place }) => ({ file: source.pictures[src], place }));
		const linked = text.links.map(({ href, place }) => ({ file: source.attachments[href], place }));
		return [...shown, ...linked].flatMap((use) => finding(source.file, use, context));
	},
};

function finding(
	textFile: string,
	{ file, place }: { file: string | undefined; place: Place },
	{ pictureFaults }: RuleContext,
): FileFinding[] {
	const fault = file === undefined ? undefined : pictureFaults.get(file);
	// What is no picture by its name either is for missing-picture.
	if (file === undefined || fault === undefined || !isPictureFile(file)) return [];
	return [{ file: textFile, place, severity: 'error', message: `${file} ${fault}` }];
}
