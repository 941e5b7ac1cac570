import { joinWords } from './links.ts';
import type { ContentRule, FileFinding, RuleContext } from './rule.ts';
import { localesOf } from './unknown-related.ts';

/** What translations.lock.json says of an edition can be compared with something. */
export const lock: ContentRule = {
	name: 'lock',
	check: (context) =>
		Object.entries(context.records.locks).flatMap(([locale, entries]) =>
			Object.entries(entries).flatMap(([id, { from }]): FileFinding[] => {
				const message = messageFor(locale, id, from, context);
				if (message === undefined) return [];
				const file = `${locale}/translations.lock.json`;
				return [{ file, place: context.places.key(file, id), severity: 'warning', message }];
			}),
		),
};

function messageFor(
	locale: string,
	id: string,
	from: string,
	context: RuleContext,
): string | undefined {
	const locales = localesOf(id, context);
	const edition = `${locale}/${id}.mdx`;
	if (!locales.includes(locale)) {
		return `There is no ${edition} any more. Run "npm run translated -- ${edition} --original" to forget it.`;
	}
	if (locales.includes(from) && from !== locale) return undefined;
	const others = locales.filter((other) => other !== locale);
	const advice = others.length > 0 ? `--from ${joinWords(others, 'or')}` : '--original';
	const reason = from === locale ? 'itself' : `"${from}", which has no such article`;
	return `${edition} is said to be translated from ${reason}. Run "npm run translated -- ${edition} ${advice}".`;
}
