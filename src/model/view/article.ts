import type { Locale } from '../../schema/site.ts';
import { actionIn } from '../actions.ts';
import { emptyBodyState, resolveBody, type BodyContext } from '../body.ts';
import { parentOf } from '../category.ts';
import { localeOf, shownArticle, type HelpCenter, type ShownArticle } from '../help-center.ts';
import type { ArticleRecord } from '../records.ts';
import { relatedArticles } from '../related.ts';
import { assetPath, hrefOf } from '../../addresses.ts';
import { articlePath, votesHref } from '../route.ts';
import type { ArticleText, BodyNode, LabelValues } from '../text.ts';
import { articleCard, crumbsTo, type ArticleCard, type Crumb } from './cards.ts';
import { articleAddress, shellOf, type Shell } from './shell.ts';
import { shareText, type ShareText } from './share-text.ts';
import { textLink } from './text-link.ts';
import { wordsOf, type Words } from './words.ts';

/** Everything an article page shows, as plain data: its fingerprint is the page's cache key. */
export interface ArticleView {
	kind: 'article';
	shell: Shell;
	id: string;
	title: string;
	description: string;
	/** The description, unless it is made of the beginning of the text. */
	lead: string | undefined;
	/** A text that opens in words of its own says the same twice, and its first step comes later. */
	isLeadShown: boolean;
	/** Language of the text; differs from the shell's where the page is a fallback. */
	textLocale: Locale;
	/** Words of the site in the language of the text. */
	textWords: Words;
	isFallback: boolean;
	isDraft: boolean;
	/** What its own picture for links says, where it has one. */
	share: ShareText | undefined;
	crumbs: Crumb[];
	/** Headings of level 2 and 3; empty where a table of contents would not help. */
	toc: { id: string; text: string; depth: number }[];
	body: BodyNode[];
	/** Where the text holds code: what is drawn inside the page that `@astrojs/mdx` makes. */
	blocks: BodyNode[][];
	/** `@astrojs/mdx` renders the text. */
	usesCode: boolean;
	digest: string;
	updated: string | undefined;
	published: string | undefined;
	related: ArticleCard[];
	/** `undefined` where the writer hid it. */
	feedback: { article: string; locale: string; revision: string; endpoint: string } | undefined;
	showContact: boolean;
	/** For search only: words the text does not use. */
	keywords: string[];
	categoryTitle: string;
}

/** What a view needs beside the model: texts and labels, from wherever they are kept. */
export interface ViewSources {
	textOf: (record: ArticleRecord) => ArticleText;
	labels: (
		locale: string,
	) => (key: string, count?: number, values?: LabelValues) => string | undefined;
	/** How the parts of a text take what they need from elsewhere. */
	resolver: BodyContext['resolver'];
}

/** Headings from which a table of contents helps more than it is in the way. */
const TOC_FROM = 3;

export function articleView(
	center: HelpCenter,
	locale: string,
	id: string,
	sources: ViewSources,
): ArticleView {
	const article = shownArticle(center, locale, id);
	if (!article) throw new RangeError(`Readers of "${locale}" have no article "${id}".`);
	const { edition } = article;
	const { data } = edition;
	const { text, body, blocks } = articleBody(center, article, sources);
	const crumbs = crumbsTo(center, locale, parentOf(id));
	return {
		kind: 'article',
		shell: shellOf(center, locale, articleAddress(center, locale, id)),
		id,
		title: data.title,
		description: data.description,
		lead: edition.hasDescription ? data.description : undefined,
		isLeadShown: !opensInWords(text),
		textLocale: localeOf(center.site, edition.locale),
		textWords: wordsOf(center, edition.locale),
		isFallback: article.isFallback,
		isDraft: data.status === 'draft',
		share: shareText(center, 'article', locale, id),
		crumbs,
		toc: data.toc ? tocOf(text) : [],
		body,
		blocks,
		usesCode: text.usesCode,
		digest: edition.digest,
		updated: edition.updated,
		published: edition.published,
		related: relatedArticles(center, article).map((other) => articleCard(center, other)),
		feedback: data.feedback ? feedbackOf(center, edition) : undefined,
		showContact: data.contact,
		keywords: data.keywords,
		categoryTitle: crumbs.length > 1 ? (crumbs.at(-1)?.title ?? '') : '',
	};
}

/** The text of an article with all that it takes from elsewhere. */
export function articleBody(
	center: HelpCenter,
	article: ShownArticle,
	sources: ViewSources,
): { text: ArticleText } & Pick<ArticleView, 'body' | 'blocks'> {
	const { edition } = article;
	const text = sources.textOf(edition);
	const context = bodyContext(center, article, sources);
	const state = emptyBodyState([...text.headings, ...text.anchors].map(({ id }) => id));
	// What `@astrojs/mdx` makes of a footnote in a block that is run has this id.
	if (text.usesCode) state.ids.used.add('footnote-label');
	return {
		text,
		body: resolveBody(text.body, edition, context, state),
		blocks: text.blocks.map((block) => resolveBody(block, edition, context, state)),
	};
}

/** Whether the first thing in a text is a paragraph. */
export function opensInWords({ body }: ArticleText): boolean {
	const first = body.find((node) => typeof node !== 'string' || node.trim() !== '');
	if (typeof first === 'string') return first.trimStart().startsWith('<p>');
	return first?.is === 'element' && first.tag === 'p';
}

function feedbackOf(center: HelpCenter, { id, locale, revision }: ArticleRecord) {
	return { article: id, locale, revision, endpoint: votesHref(center.site) };
}

function tocOf({ headings }: ArticleText): ArticleView['toc'] {
	const outline = headings.filter(({ depth, choice }) => !choice && depth <= 3);
	if (outline.length < TOC_FROM) return [];
	return outline.map(({ id, text, depth }) => ({ id, text, depth }));
}

/**
 * Where a text's names lead. Labels and terms are those of the text's language; links lead to the
 * readers' own edition, so that one fallback does not turn a whole visit into another language.
 */
function bodyContext(
	center: HelpCenter,
	{ locale, edition }: ShownArticle,
	sources: ViewSources,
): BodyContext {
	const { records } = center;
	const label = sources.labels(edition.locale);
	return {
		label: (key, count, values) => label(key, count, values),
		term: (concept) => {
			const word = records.terms[concept]?.[edition.locale];
			return word && { word: word.word, explanation: word.explanation };
		},
		snippet: (name) =>
			records.snippets.find(
				(snippet) => snippet.locale === edition.locale && snippet.name === name,
			),
		action: (name) => actionIn(records.site.links, edition.locale, name),
		picture: (file) => records.pictures[file],
		link: (file, href) =>
			textLink({ file, href }, { center, reader: locale, edition, textOf: sources.textOf }),
		attachment: (file) => records.attachments[file],
		resolver: sources.resolver,
		asset: (name) => hrefOf(center.site, assetPath(name)),
	};
}

/** Path of an edition in its own locale, for the manifest and the sitemap. */
export function editionPath(center: HelpCenter, { id, locale }: ArticleRecord): string | undefined {
	const shown = shownArticle(center, locale, id);
	return shown && !shown.isFallback ? articlePath(center, shown) : undefined;
}
