import type { ArticleRecord } from '../records.ts';
import type { ContentRule, FileFinding, RuleContext } from './rule.ts';

/** What an article says by its title or a keyword, and where. */
interface Claim {
	article: ArticleRecord;
	phrase: string;
	/** Number of the keyword; none of a title. */
	index?: number;
}

/** A search for an article's title or keyword has it first; where two say the same, one must be second. */
export const sharedKeyword: ContentRule = {
	name: 'shared-keyword',
	check({ records, places }) {
		const claims = records.articles.filter(({ data }) => data.status !== 'draft').flatMap(claimsOf);
		const groups = Map.groupBy(claims, keyOf);
		return [...groups.values()].flatMap((group) => findingsIn(group, places));
	},
};

function claimsOf(article: ArticleRecord): Claim[] {
	const { title, keywords } = article.data;
	return [
		{ article, phrase: title },
		...keywords.map((phrase, index) => ({ article, phrase, index })),
	];
}

/** Titles come first: the article that is about it is named beside the keyword of another. */
function findingsIn(group: readonly Claim[], places: RuleContext['places']): FileFinding[] {
	const [owner, ...others] = group.toSorted((a, b) => Number(isKeyword(a)) - Number(isKeyword(b)));
	return others.flatMap(({ article: { file }, phrase, index }): FileFinding[] => {
		// That of one article is told by `idle-keyword`, that of two titles by `duplicate-title`.
		if (!owner || owner.article.file === file || index === undefined) return [];
		const what = isKeyword(owner) ? 'a keyword' : 'the title';
		const message = `"${phrase}" is ${what} of ${owner.article.file} too, so a search for it cannot have both first. Leave it to the article that answers it best.`;
		return [{ file, place: places.key(file, 'keywords', index), severity: 'hint', message }];
	});
}

function isKeyword({ index }: Claim): boolean {
	return index !== undefined;
}

/** Locale and letters, whatever their case and signs: `bruger-id` is searched for as `brugerid`. */
function keyOf({ article: { locale }, phrase }: Claim): string {
	const words = phrase.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
	return `${locale}/${words.join('')}`;
}
