import { randomUUID } from 'node:crypto';
import type { ManifestFile } from '../../../../src/feedback/contract.ts';

/** The site that votes of the bench are about. */
const SITE = 'https://help.company.example';
const LOCALES = ['da', 'de', 'en', 'fi', 'fr', 'it', 'nb', 'nl', 'pl', 'sv'];
const ARTICLES = 200;

const editions = Array.from({ length: ARTICLES }, (_, n) => `topic-${n % 20}/article-${n}`).flatMap(
	(article) => LOCALES.map((locale) => ({ article, locale })),
);

/** What the build of that site would have published. */
export function benchManifest(): ManifestFile {
	const articles: ManifestFile['articles'] = {};
	for (const { article, locale } of editions) {
		const edition = { revision: 'f81d4fae7dec', title: article, url: pageOf(article, locale) };
		articles[article] = { ...articles[article], [locale]: edition };
	}
	return { version: 1, site: SITE, articles };
}

/**
 * Makes requests as a browser sends them from an article, each of a new reader, all of one site.
 *
 * What stays the same is written down beforehand, so that whoever asks is not what is measured.
 */
export function voteRequests(host: string): () => string {
	const made = editions.map(({ article, locale }) => requestParts(host, article, locale));
	let n = 0;
	return () => {
		const [head, tail] = made[n++ % made.length] ?? ['', ''];
		return head + randomUUID() + tail;
	};
}

/** A request before and after the reader's id. */
function requestParts(host: string, article: string, locale: string): [string, string] {
	const body = JSON.stringify({
		...{ article, locale, revision: 'f81d4fae7dec', comment: '', website: '', reasons: [] },
		...{ helpful: 'yes', reader: '', seq: 1, t: 15_234.5 },
	});
	const headers = [
		'POST /v1/votes HTTP/1.1',
		`Host: ${host}`,
		'Connection: keep-alive',
		`Content-Length: ${body.length + 36}`,
		'User-Agent: Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
		'Content-Type: text/plain;charset=UTF-8',
		'Accept: */*',
		`Origin: ${SITE}`,
		'Sec-Fetch-Site: same-site',
		'Sec-Fetch-Mode: cors',
		'Sec-Fetch-Dest: empty',
		`Referer: ${SITE}${pageOf(article, locale)}`,
		'Accept-Encoding: gzip, deflate, br, zstd',
		'Accept-Language: en-US,en;q=0.9',
	];
	const [before = '', after = ''] = body.split('"reader":""');
	return [`${headers.join('\r\n')}\r\n\r\n${before}"reader":"`, `"${after}`];
}

function pageOf(article: string, locale: string): string {
	return `/${locale}/${article}/`;
}
