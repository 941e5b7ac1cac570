import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import { markdownPath } from '../addresses.ts';
import { preferredLocale } from '../i18n/accept-language.ts';
import type { Locale } from '../schema/site.ts';
import { fileAt, type ServedFile } from './files.ts';

/** What of one address a reader gets: by language, and by whether a person or a program reads it. */

/** What the reader asks for; where there is one language only, that. */
export function languageFor(context: Context, locales: readonly Locale[]): Locale | undefined {
	if (locales.length === 1) return locales[0];
	return preferredLocale(context.req.header('Accept-Language'), locales);
}

interface ChosenFile extends ServedFile {
	/** Its own path in the site. */
	path: string;
}

/** The file of a path; of an article its text, for a program that asks for Markdown. */
export async function fileFor(
	context: Context,
	folder: string,
	path: string,
): Promise<ChosenFile | undefined> {
	// A part of a file is a part of it as it is, which is what players and downloads go on with.
	const encodings = context.req.header('Range')
		? ''
		: (context.req.header('Accept-Encoding') ?? '');
	const file = await fileAt(folder, path, encodings);
	if (file && path === '/') file.headers['Vary'] = 'Accept-Encoding, Accept-Language';
	const text = path.endsWith('/') && (await fileAt(folder, markdownPath(path), encodings));
	if (!file || !text) return file && { ...file, path };
	const chosen = prefersMarkdown(context)
		? { ...text, path: markdownPath(path) }
		: { ...file, path };
	chosen.headers['Vary'] = 'Accept-Encoding, Accept';
	return chosen;
}

function prefersMarkdown(context: Context): boolean {
	const supports = ['text/html', 'text/markdown'];
	return accepts(context, { header: 'Accept', supports, default: 'text/html' }) === 'text/markdown';
}
