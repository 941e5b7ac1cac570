import { hash } from 'node:crypto';
import { memo } from '../../memo.ts';

const STYLE = /<style\b[^>]*>([^]*?)<\/style>/g;

/** Many pages have the same style. */
const sourceOf = memo((code) => `'sha256-${hash('sha256', code, 'base64')}'`);

/**
 * The policy of one page, as the tag for its head: the site's, with the style that we wrote into the page.
 *
 * @param head Of the page, as far as it is ours.
 * @param style What follows.
 */
export function pagePolicy(policy: string, head: string, style: string): string {
	const styles = [...head.matchAll(STYLE)].map(([, code = '']) => code);
	const sources = [...styles, style].map(sourceOf).join(' ');
	return `<meta http-equiv="content-security-policy" content="${policy};style-src 'self' ${sources}">`;
}
