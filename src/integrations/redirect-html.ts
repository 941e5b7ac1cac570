import { hash } from 'node:crypto';

/** What a redirect's page says, and in which language. */
export interface RedirectWords {
	lang: string;
	dir: string;
	title: string;
	text: string;
}

/** Takes query and fragment along, which a refresh would lose. What the new address has stays. */
const script = `
const to = new URL(document.querySelector('a').href);
to.search = [to.search.slice(1), location.search.slice(1)].filter(Boolean).join('&');
to.hash = location.hash || to.hash;
location.replace(to);
`;

const policy = `default-src 'none'; base-uri 'none'; script-src 'sha256-${hash('sha256', script, 'base64')}'`;

/**
 * A page at an old address, which sends the reader on. It says which page is meant instead, and not that
 * it must not be indexed: search engines that hear both hand nothing on.
 *
 * @param canonical The new address, whole.
 */
export function redirectHtml(to: string, canonical: string, words: RedirectWords): string {
	const [href, whole] = [escapeHtml(to), escapeHtml(canonical)];
	const title = escapeHtml(words.title);
	return `<!doctype html>
<html lang="${words.lang}" dir="${words.dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="canonical" href="${whole}">
<noscript><meta http-equiv="refresh" content="0; url=${href}"></noscript>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${escapeHtml(words.text)} <a href="${href}">${whole}</a></p>
</main>
<script>${script}</script>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
