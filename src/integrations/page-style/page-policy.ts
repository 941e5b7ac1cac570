import { hash } from 'node:crypto';
import { memo } from '../../memo.ts';

const STYLE = /<style\b[^>]*>([^]*?)<\/style>/g;
/** They are no code, but a policy holds them for scripts. */
const RULES = /<script type="speculationrules">([^]*?)<\/script>/g;

/** Many pages have the same style, and the same rules. */
const sourceOf = memo((code) => `'sha256-${hash('sha256', code, 'base64')}'`);

/**
 * The policy of one page, as the tag for its head: the site's, with what we wrote into the page ourselves.
 *
 * @param policy Of the site; its scripts come last.
 * @param head Of the page, as far as it is ours.
 * @param style What follows.
 * @param body All else of the page.
 */
export function pagePolicy(policy: string, head: string, style: string, body: string): string {
	const styles = [...codesIn(head, STYLE), style].map(sourceOf);
	const scripts = codesIn(head + body, RULES).map((code) => ` ${sourceOf(code)}`);
	return `<meta http-equiv="content-security-policy" content="${policy}${scripts.join('')};style-src 'self' ${styles.join(' ')}">`;
}

function codesIn(html: string, pattern: RegExp): string[] {
	return [...html.matchAll(pattern)].map(([, code = '']) => code);
}
