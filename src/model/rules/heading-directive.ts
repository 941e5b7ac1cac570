import type { FileFinding, TextRule } from './rule.ts';

/** The words of a heading make its link, and the table of contents shows them as they stand. */
export const headingDirective: TextRule = {
	name: 'heading-directive',
	checkText({ file }, text) {
		const names = new Map(
			text.references
				.filter(({ kind }) => kind !== 'snippet')
				.map(({ kind, name, place }) => [place.line, `:${kind}[${name}]`]),
		);
		return text.headings.flatMap(({ id, place }): FileFinding[] => {
			const name = names.get(place.line);
			if (name === undefined) return [];
			const message = `The words of a heading make its link, here "#${id}". Write the words themselves instead of ${name}.`;
			return [{ file, place, severity: 'warning', message }];
		});
	},
};
