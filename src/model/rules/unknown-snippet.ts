import { suggestion } from '../nearest.ts';
import { joinWords } from './links.ts';
import {
	isArticle,
	type FileFinding,
	type RuleContext,
	type TextRule,
	type TextSource,
} from './rule.ts';

/** `::snippet[…]` names a snippet of this locale, and no snippet holds itself. */
export const unknownSnippet: TextRule = {
	name: 'unknown-snippet',
	checkText: (source, text, context) =>
		text.references
			.filter(({ kind }) => kind === 'snippet')
			.flatMap(({ name, place }): FileFinding[] => {
				const message = messageFor(source, name, context);
				return message === undefined
					? []
					: [{ file: source.file, place, severity: 'error', message }];
			}),
};

function messageFor(source: TextSource, name: string, context: RuleContext): string | undefined {
	const { locale } = source;
	const snippets = context.index.snippets.get(locale);
	if (snippets?.has(name)) {
		if (isArticle(source) || !holds(locale, name, source.name, context)) return undefined;
		return `The snippet "${source.name}" would stand in itself, by way of "${name}". Remove one of the two.`;
	}
	const wanted = `${locale}/_snippets/${name}.mdx`;
	const others = [...context.index.snippets].filter(([, ofLocale]) => ofLocale.has(name));
	if (others.length > 0) {
		const codes = joinWords(others.map(([code]) => code));
		return `There is no ${wanted}; the snippet is in ${codes} only. Write it, or remove the line.`;
	}
	return `There is no ${wanted}.${suggestion(name, snippets?.keys() ?? [])}`;
}

/** Whether a snippet is or contains another, at any depth. */
function holds(
	locale: string,
	name: string,
	wanted: string,
	context: RuleContext,
	seen: string[] = [],
): boolean {
	if (name === wanted) return true;
	const snippet = context.index.snippets.get(locale)?.get(name);
	if (!snippet || seen.includes(name)) return false;
	return context
		.text(snippet)
		.references.some(
			(inner) =>
				inner.kind === 'snippet' && holds(locale, inner.name, wanted, context, [...seen, name]),
		);
}
