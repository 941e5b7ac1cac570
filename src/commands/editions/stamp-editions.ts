import { relative, resolve } from 'node:path';
import { idOfFile, isArticleFile, localeOfFile } from '../../model/content-files.ts';
import { suggestion } from '../../model/nearest.ts';
import type { ArticleRecord, Records } from '../../model/records.ts';
import { stamp } from '../../model/translation.ts';
import type { Lock } from '../../schema/lock.ts';
import { WrongUsage } from '../cli/run.ts';

export interface Edition {
	locale: string;
	/** Article id. */
	id: string;
}

/**
 * The edition a person named: relative to the content root or to the folder they are in, with or
 * without ending.
 *
 * @throws {WrongUsage} If it is in no locale of the site.
 */
export function editionNamed(
	path: string,
	{ cwd, content }: { cwd: string; content: string },
	{ site }: Records,
): Edition {
	const codes = site.locales.map(({ code }) => code);
	const fromHere = relative(content, resolve(cwd, path)).replaceAll('\\', '/');
	const file = [path, fromHere].find((name) => codes.includes(localeOfFile(name)));
	if (file === undefined) {
		throw new WrongUsage(
			`Expected an edition such as ${codes[0] ?? 'sv'}/account/log-in.mdx, received "${path}".`,
		);
	}
	return { locale: localeOfFile(file), id: idOfFile(file) };
}

/**
 * The lock of a locale with one edition noted as translated from another.
 *
 * @param from Locale it was made from; default the one noted before.
 * @throws {WrongUsage} If either edition does not exist, or it is not known which the other is.
 */
export function stampEdition(
	lock: Lock,
	{ locale, id }: Edition,
	from: string | undefined,
	{ articles }: Records,
): Lock {
	const editions = articles.filter((record) => record.id === id);
	if (!editions.some((record) => record.locale === locale)) throw noEdition(locale, id, articles);
	const others = editions.map((record) => record.locale).filter((code) => code !== locale);
	const source = from ?? lock[id]?.from;
	const record = editions.find((edition) => edition.locale === source && source !== locale);
	if (record) return sorted({ ...lock, [id]: stamp(record) });
	const choice =
		others.length === 0
			? 'No other locale has this article, so it is an original and needs no entry.'
			: `Give --from with one of: ${others.join(', ')}.`;
	throw new WrongUsage(
		source === undefined
			? `What was ${locale}/${id} translated from? ${choice}`
			: `${locale}/${id} cannot be translated from "${source}". ${choice}`,
	);
}

/** The lock without an entry for this article: its edition is an original, or is gone. */
export function forgetEdition(lock: Lock, { id }: Edition): Lock {
	return Object.fromEntries(Object.entries(lock).filter(([key]) => key !== id));
}

/** One entry a line that changed: keys sorted, so that two branches seldom meet in one place. */
export function lockText(lock: Lock): string {
	return `${JSON.stringify(sorted(lock), null, '\t')}\n`;
}

function sorted(lock: Lock): Lock {
	return Object.fromEntries(Object.entries(lock).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function noEdition(locale: string, id: string, articles: readonly ArticleRecord[]): WrongUsage {
	const files = articles.filter((record) => record.locale === locale).map(({ file }) => file);
	const wanted = isArticleFile(id) ? id : `${locale}/${id}.mdx`;
	return new WrongUsage(`There is no valid ${wanted}.${suggestion(wanted, files)}`);
}
