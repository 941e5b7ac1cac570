import { CannotRun } from '../../model/cannot-run.ts';
import { explain } from '../../search/client/explain.ts';
import { createFind } from '../../search/client/find.ts';
import { sourceOf } from './ask.ts';
import type { BuiltSite } from './built-site.ts';
import { fetchFromDisk } from './disk-fetch.ts';

/**
 * What each stage of the search makes of a query, by locale.
 *
 * @param chosen Locale that is asked alone.
 * @throws {CannotRun} If the site lacks it.
 */
export async function explanations(
	{ dist, locales }: BuiltSite,
	query: string,
	chosen?: string,
): Promise<string> {
	const codes = [...locales.keys()].filter((code) => chosen === undefined || code === chosen);
	if (codes.length === 0) {
		throw new CannotRun(
			`The site has no locale "${chosen ?? ''}". It has: ${[...locales.keys()].join(', ')}.`,
		);
	}
	fetchFromDisk(dist);
	const texts = codes.map(async (code) => {
		const source = sourceOf(dist, code);
		return `${code}: ${query}\n${await explain(query, createFind(source), source)}`;
	});
	return (await Promise.all(texts)).join('\n\n');
}
