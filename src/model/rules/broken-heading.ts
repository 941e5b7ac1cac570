import { suggestion } from '../nearest.ts';
import { fragmentOf } from '../target.ts';
import type { ArticleText } from '../text.ts';
import { addressLinks, innerLinks } from './links.ts';
import { type FileFinding, type RuleContext, type TextRule, type TextSource } from './rule.ts';

/** A link to a heading names one that its page has. */
export const brokenHeading: TextRule = {
	name: 'broken-heading',
	checkText: (source, text, context) => [
		...onThisPage(source, text, context),
		...onOtherPages(source, text, context),
	],
};

function onThisPage(source: TextSource, text: ArticleText, context: RuleContext): FileFinding[] {
	return text.links
		.filter(({ href }) => href.startsWith('#') && href !== '#')
		.flatMap(({ href, place }): FileFinding[] => {
			const message = fault(source, 'on this page', fragmentOf(href), context);
			return message === undefined
				? []
				: [{ file: source.file, place, severity: 'error', message }];
		});
}

function onOtherPages(source: TextSource, text: ArticleText, context: RuleContext): FileFinding[] {
	const links = [...innerLinks(source, text, context), ...addressLinks(text, context)];
	return links.flatMap(({ link, target }): FileFinding[] => {
		if (target.fragment === '') return [];
		const edition = context.index.editions.get(target.id)?.get(target.locale);
		// Without an own edition readers get a fallback, in another language and with other headings.
		if (!edition) return [];
		const message = fault(edition, `in ${edition.file}`, target.fragment, context);
		return message === undefined
			? []
			: [{ file: source.file, place: link.place, severity: 'error', message }];
	});
}

function fault(
	page: TextSource,
	where: string,
	fragment: string,
	context: RuleContext,
): string | undefined {
	const texts = textsOf(page, context, []);
	// A text that could not be read is a problem already; its headings are not known.
	if (texts.some(isUnreadable)) return undefined;
	const ids = texts.flatMap(({ headings, anchors }) =>
		[...headings, ...anchors].map(({ id }) => id),
	);
	const headings = [...new Set(ids)].map((id) => `#${id}`);
	if (isTop(fragment) || headings.includes(`#${fragment}`)) return undefined;
	const none = headings.length === 0 ? ' It has no headings.' : '';
	return `There is no heading "#${fragment}" ${where}.${none}${suggestion(`#${fragment}`, headings)}`;
}

/** The text of a page: its own, and those of the snippets in it. */
function textsOf(source: TextSource, context: RuleContext, seen: string[]): ArticleText[] {
	const text = context.text(source);
	seen.push(source.file);
	const snippets = context.index.snippets.get(source.locale);
	const inner = text.references.flatMap(({ kind, name }) => {
		const snippet = kind === 'snippet' ? snippets?.get(name) : undefined;
		return snippet && !seen.includes(snippet.file) ? textsOf(snippet, context, seen) : [];
	});
	return [text, ...inner];
}

function isUnreadable({ faults }: ArticleText): boolean {
	return faults.some(({ rule }) => rule === 'unreadable-text');
}

/** Every page has a top, and browsers go there (HTML §7.4.6.4). */
function isTop(fragment: string): boolean {
	return fragment === '' || fragment.toLowerCase() === 'top';
}
