import type { Records } from './records.ts';
import { fillPlaceholders } from './placeholders.ts';
import { fits, textWidth, type ResultLine } from './text-width.ts';
import { textEntries } from './text-entries.ts';

/** A title or a description as a search result shows it, and where a writer wrote it. */
export interface ResultText {
	file: string;
	/** The key in that file. */
	path: readonly string[];
	text: string;
}

/** Texts of `_ui.yaml` that results show, by what they are; those of categories stand for several pages. */
const templates = {
	title: { site: ['home.metaTitle', 'all.title'], category: 'category.metaTitle' },
	description: { site: ['home.description', 'all.description'], category: 'category.description' },
} as const;

/** Every title or description that writers wrote, of articles, categories and the site's own pages. */
export function resultTexts(
	{ articles, categories, interfaceStrings, site }: Records,
	kind: keyof typeof templates,
	line: ResultLine,
): ResultText[] {
	const written = [...articles, ...categories].flatMap(({ file, data }): ResultText[] => {
		const text = data[kind];
		return text === undefined ? [] : [{ file, path: [kind], text }];
	});
	const { site: ofSite, category: ofCategory } = templates[kind];
	const made = Object.entries(interfaceStrings).flatMap(([locale, tree]) => {
		const titles = categories.flatMap(({ locale: own, data }) =>
			own === locale && data.title !== undefined && fits(data.title, line) ? [data.title] : [],
		);
		const title = widest(titles, line);
		return textEntries(tree).flatMap(({ key, path, text: template }): ResultText[] => {
			const isShown = key === ofCategory ? title !== undefined : ofSite.some((own) => own === key);
			if (!isShown) return [];
			const text = fillPlaceholders(template, { name: site.name, title: title ?? '' });
			return [{ file: `${locale}/_ui.yaml`, path, text }];
		});
	});
	return [...written, ...made];
}

function widest(texts: readonly string[], line: ResultLine): string | undefined {
	const [first] = texts.toSorted((a, b) => textWidth(b, line) - textWidth(a, line));
	return first;
}
