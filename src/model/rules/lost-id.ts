import type { ArticleRecord } from '../records.ts';
import type { ArticleText, Heading } from '../text.ts';
import { translations } from '../translation.ts';
import { start, type ContentRule, type FileFinding, type RuleContext } from './rule.ts';

/**
 * A translation keeps the ids that its original gives its headings, so that a link to one leads to
 * the same place in every language.
 */
export const lostId: ContentRule = {
	name: 'lost-id',
	check: (context) =>
		translations(context.records).flatMap(({ article, locale, status, from }): FileFinding[] => {
			// One that is behind is told of by `npm run status`, with the sections it lacks.
			if (status !== 'current' || from === undefined) return [];
			const editions = context.index.editions.get(article);
			const original = editions?.get(from);
			const edition = editions?.get(locale);
			return original && edition ? lost(edition, original, context) : [];
		}),
};

function lost(
	edition: ArticleRecord,
	original: ArticleRecord,
	{ text }: RuleContext,
): FileFinding[] {
	const [here, there] = [text(edition), text(original)];
	const known = new Set([...here.headings, ...here.anchors].map(({ id }) => id));
	return there.headings.flatMap((heading, index): FileFinding[] => {
		if (!heading.own || known.has(heading.id)) return [];
		const own = counterpart(here, there, index);
		const place = own?.place ?? start;
		const where = own
			? `Write it here too: "${own.text} {#${heading.id}}".`
			: 'Write it after the same heading here.';
		const message = `${original.file} gives a heading the id "#${heading.id}", and links to it lead nowhere in this translation. ${where}`;
		return [{ file: edition.file, place, severity: 'warning', message }];
	});
}

/** The heading at the same place, where both texts have the same outline. */
function counterpart(
	{ headings }: ArticleText,
	{ headings: others }: ArticleText,
	index: number,
): Heading | undefined {
	const isSame =
		headings.length === others.length &&
		headings.every(({ depth }, place) => depth === others[place]?.depth);
	return isSame ? headings[index] : undefined;
}
