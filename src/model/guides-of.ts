import type { ArticleText, GuideStep, LinkUse } from './text.ts';
import type { RuleContext, TextSource } from './rules/rule.ts';

/** The guides of a text as readers get them: links of a snippet are links of the step that it stands in. */
export function guidesOf(
	{ locale }: TextSource,
	{ guides, references }: ArticleText,
	context: RuleContext,
): GuideStep[][] {
	const snippets = references.filter(({ kind }) => kind === 'snippet');
	if (snippets.length === 0) return guides;
	return guides.map((guide) =>
		guide.map((step, index) => {
			const [from, to] = [step.place.line, guide[index + 1]?.place.line ?? Infinity];
			const inside = snippets.filter(({ place }) => place.line > from && place.line < to);
			const more = inside.flatMap(({ name }) => linksIn(locale, name, context));
			return more.length === 0 ? step : { ...step, links: [...step.links, ...more] };
		}),
	);
}

/** Links of a snippet and of those in it. */
function linksIn(
	locale: string,
	name: string,
	context: RuleContext,
	around: readonly string[] = [],
): LinkUse[] {
	const snippet = context.index.snippets.get(locale)?.get(name);
	if (!snippet || around.includes(name)) return [];
	const { links, references } = context.text(snippet);
	const inner = references.filter(({ kind }) => kind === 'snippet');
	return [
		...links,
		...inner.flatMap((each) => linksIn(locale, each.name, context, [...around, name])),
	];
}
