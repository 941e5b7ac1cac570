import { CannotRun } from '../../model/cannot-run.ts';
import type { BuiltSite } from './built-site.ts';
import { isNamed, type JudgedQuery } from './query-set.ts';

/**
 * A query that no answer can satisfy would be counted as a fault of the search.
 *
 * @throws {CannotRun} If the site lacks the locale of a query, or every article it names.
 */
export function checkQueries(queries: readonly JudgedQuery[], { locales }: BuiltSite): void {
	const faults = queries.flatMap(({ locale, query, relevant }) => {
		const articles = locales.get(locale);
		if (!articles) return [`"${query}": the site has no locale "${locale}".`];
		if (relevant.length === 0) return [];
		if (articles.some(({ id }) => relevant.some((name) => isNamed(id, name)))) return [];
		return [`"${query}": ${locale} has no article "${relevant.join('" or "')}".`];
	});
	if (faults.length === 0) return;
	throw new CannotRun(`Some queries cannot be answered:\n${faults.join('\n')}`);
}
