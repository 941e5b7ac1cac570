import { z } from 'zod';
import { quote } from './text.ts';

const EXPECTED =
	'Expected the path of a former page, e.g. "/sv/konto/inloggning/", "/article.php?id=12" or "/hc/articles/360001234567*"';

const expected = ({ input }: { input?: unknown }): string =>
	`${EXPECTED}; received ${quote(input)}.`;

/**
 * A former address of this site, as people read it or as a browser copies it. `*` stands for any
 * characters, `?id=12` for a query that holds this among others.
 */
export const oldAddress = z.string({ error: expected }).superRefine((text, context) => {
	const message = faultOf(text);
	if (message !== undefined) context.addIssue({ code: 'custom', message, input: text });
});

function faultOf(text: string): string | undefined {
	const invisible = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|\p{Cc}/u.exec(text);
	if (invisible) {
		const { index, 0: sign } = invisible;
		const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
		return `An invisible sign (U+${code}) stands after "${text.slice(0, index)}". Write the address again.`;
	}
	if (text !== text.trim()) return `Remove the blank beside "${text.trim()}".`;
	if (URL.canParse(text) && !text.startsWith('/')) return ofWholeAddress(text);
	if (text.includes('\\')) return `Write "${text.replaceAll('\\', '/')}"; received ${quote(text)}.`;
	if (!/^\/(?!\/)./.test(text)) return expected({ input: text });
	return ofPath(text);
}

/** Old addresses are often copied from a browser's address bar. */
function ofWholeAddress(text: string): string {
	const { protocol, pathname, search } = new URL(text);
	return /^https?:$/.test(protocol) && pathname !== '/'
		? `Write the address without its host: "${readable(pathname)}${search}"; received ${quote(text)}.`
		: expected({ input: text });
}

function ofPath(text: string): string | undefined {
	const hash = text.indexOf('#');
	if (hash >= 0) {
		const advice =
			hash > 1 ? ` Write "${text.slice(0, hash)}": the rest goes along to the new page.` : '';
		return `No server is asked for what follows "#", so "${text}" cannot lead anywhere.${advice}`;
	}
	const path = text.replace(/\?.*$/s, '');
	if (path.split('/').some((segment) => /^(\.|%2e){1,2}$/i.test(segment))) {
		const { pathname } = new URL(path, 'https://help.example');
		return `No browser asks for an address with "." or ".." in it. Write "${readable(pathname)}"; received ${quote(text)}.`;
	}
	return /^\/\**$/.test(path) && path !== '/'
		? `"${path}" is every address there is. Begin it with a folder, e.g. "/old/*".`
		: undefined;
}

/** A path as the browser shows it, of one as the browser copies it: `/k%C3%B6p/` → `/köp/`. */
function readable(path: string): string {
	try {
		return decodeURI(path);
	} catch {
		return path;
	}
}
