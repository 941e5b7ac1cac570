import { hash } from 'node:crypto';

/**
 * A page whose policy allows the page's own inline scripts and styles, and no others.
 *
 * Astro writes the hashes of the whole site into every page: a kilobyte that does not compress.
 */
export function withOwnHashes(html: string): string {
	const inline = html.matchAll(/<(script|style)\b(?![^>]*\ssrc=)[^>]*>([^]*?)<\/\1>/g);
	const own = new Set([...inline].map(([, , code = '']) => hash('sha256', code, 'base64')));
	return html.replace(
		/(<meta http-equiv="content-security-policy" content=")([^"]*)/,
		(_, start: string, policy: string) =>
			start +
			policy.replace(/ 'sha256-([^']+)'/g, (source, digest: string) =>
				own.has(digest) ? source : '',
			),
	);
}
