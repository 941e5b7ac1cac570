import type { Records, SnippetRecord } from '../model/records.ts';
import type { ArticleText } from '../model/text.ts';
import { stepsOf } from './read-article.ts';

/**
 * Give articles the steps of guides that stand in their snippets, so that the endpoint knows them: readers of
 * every article that such a guide is in may stop at them.
 */
export function addGuidesInSnippets(
	{ articles, snippets }: Records,
	textOf: (digest: string) => ArticleText | undefined,
): void {
	const hasGuide = ({ digest }: SnippetRecord) => (textOf(digest)?.guides.length ?? 0) > 0;
	// Few sites have any, and all others need no text for it.
	if (!snippets.some(hasGuide)) return;
	for (const article of articles) {
		const used = snippetsIn(article.digest, article.locale, snippets, textOf);
		const steps = [...used].flatMap(({ digest }) => {
			const text = textOf(digest);
			return text ? (stepsOf(text).steps ?? []) : [];
		});
		if (steps.length > 0) article.steps = [...(article.steps ?? []), ...steps];
	}
}

/** The snippets of a text, and those in them. */
function snippetsIn(
	digest: string,
	locale: string,
	snippets: readonly SnippetRecord[],
	textOf: (digest: string) => ArticleText | undefined,
	found = new Set<SnippetRecord>(),
): Set<SnippetRecord> {
	for (const { kind, name } of textOf(digest)?.references ?? []) {
		const snippet = snippets.find((each) => each.locale === locale && each.name === name);
		if (kind !== 'snippet' || !snippet || found.has(snippet)) continue;
		found.add(snippet);
		snippetsIn(snippet.digest, locale, snippets, textOf, found);
	}
	return found;
}
