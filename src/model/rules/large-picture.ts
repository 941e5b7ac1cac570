import { isPictureFile } from '../content-files.ts';
import { pictureSet } from '../picture-set.ts';
import type { FileFinding, RuleContext, TextRule } from './rule.ts';

/** Beyond these, an original is only in the way: of Git, of every build, of who opens it. */
const HEAVIEST = { scaled: 15_000_000, asItIs: 3_000_000 };
const LONGEST_SIDE = 8_000;

/** A picture is not much larger than anybody sees it. */
export const largePicture: TextRule = {
	name: 'large-picture',
	checkText: (source, text, context) =>
		text.pictures.flatMap(({ src, place }): FileFinding[] => {
			const file = source.pictures[src] ?? '';
			const message = isPictureFile(file) ? messageFor(file, context) : undefined;
			return message === undefined
				? []
				: [{ file: source.file, place, severity: 'warning', message }];
		}),
};

function messageFor(file: string, { records, weights }: RuleContext): string | undefined {
	const facts = records.pictures[file];
	if (!facts) return undefined;
	const { width, height, format, isAnimated } = facts;
	const bytes = weights.get(file) ?? 0;
	const megabytes = `${(bytes / 1e6).toFixed(1)} MB`;
	if (format === 'svg' || isAnimated) {
		if (bytes <= HEAVIEST.asItIs) return undefined;
		const what = isAnimated ? 'Save a shorter or smaller film' : 'Save it with less detail';
		return `${file} has ${megabytes}, and every reader loads all of it. ${what}, or a PNG of it.`;
	}
	if (bytes <= HEAVIEST.scaled && Math.max(width, height) <= LONGEST_SIDE) return undefined;
	const shown = pictureSet(file, facts, false);
	const size = `${width} × ${height} pixels`;
	const has = bytes > HEAVIEST.scaled ? `${megabytes} and ${size}` : size;
	return `${file} has ${has}; readers get at most ${shown.width} × ${shown.height}. Cut out what matters, or save it at that size.`;
}
