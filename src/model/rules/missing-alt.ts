import { decode } from '../target.ts';
import type { FileFinding, TextRule } from './rule.ts';

/** A screen reader reads the whole of it in one breath; longer belongs in the text. */
const LONGEST = 160;

/** Every picture says in words what it shows. */
export const missingAlt: TextRule = {
	name: 'missing-alt',
	checkText: ({ file }, text) =>
		text.pictures.flatMap(({ src, alt, place }): FileFinding[] => {
			const length = [...alt].length;
			if (alt.trim() === '') {
				// By the standard it decorates the page and is passed over; most that look so were forgotten.
				const message = `"${src}" says nothing to readers who cannot see it. Write what it shows: ![The menu, opened](${src}).`;
				return [{ file, place, severity: 'warning', message }];
			}
			if (isFileName(alt, src)) {
				const message = `"${alt}" is the name of a file, which tells nobody what it shows. Write that: ![The menu, opened](${src}).`;
				return [{ file, place, severity: 'hint', message }];
			}
			if (length <= LONGEST) return [];
			const message = `The words for "${src}" are ${length} characters long. Keep them to ${LONGEST}, and put the rest into the text.`;
			return [{ file, place, severity: 'warning', message }];
		}),
};

/** The file's own name, with or without ending, or one that a camera or a screen gives. */
function isFileName(alt: string, src: string): boolean {
	const name = fold(decode(src).replace(/^.*\//, ''));
	const words = fold(alt);
	return (
		words === name ||
		words === name.replace(/\.[^.]*$/, '') ||
		/\.(avif|gif|jpe?g|png|svg|webp)$/.test(words) ||
		/^(img|dsc|image|screenshot|screen shot|skärmavbild|skärmbild|skærmbillede|skjermbilde|bildschirmfoto|capture)[\s_-]*(from )?[\d\s._-]+([\s]?(at|kl|um)[\s.]+[\d.]+)?$/.test(
			words,
		)
	);
}

function fold(text: string): string {
	return text.normalize('NFC').trim().toLowerCase();
}
