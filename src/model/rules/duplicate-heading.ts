import type { Heading } from '../text.ts';
import type { FileFinding, TextRule } from './rule.ts';

/** Two headings of one part of an article differ: the contents list shows both, and a reader picks one. */
export const duplicateHeading: TextRule = {
	name: 'duplicate-heading',
	checkText({ file }, { headings }) {
		const seen = new Map<string, Heading>();
		const path: string[] = [];
		return headings
			.filter(({ choice }) => !choice)
			.flatMap((heading): FileFinding[] => {
				path.length = heading.depth;
				path[heading.depth] = wordsOf(heading);
				// Under other headings the same words mean something else.
				const place = path.map((words) => words ?? '').join('\n');
				const first = seen.get(place);
				seen.set(place, first ?? heading);
				if (!first || wordsOf(heading) === '') return [];
				const message = `"${heading.text}" is a heading on line ${first.place.line} already, and readers cannot tell the two apart. Give one of them other words.`;
				return [{ file, place: heading.place, severity: 'warning', message }];
			});
	},
};

function wordsOf({ text }: Heading): string {
	return text.normalize('NFC').toLowerCase().trim();
}
