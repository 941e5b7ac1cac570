import { REST_OF_STYLE } from '../../styles/rest-of-style.ts';
import { pagePolicy } from './page-policy.ts';

/** What all pages of a site are finished with. */
export interface Finish {
	/** The tag by which Astro has a page load the style of the whole site. */
	loads: string;
	/** The same for what a page does not hold itself. */
	loadsRest: string;
	/** Style that HTML needs to be shown as it is to be. */
	inlineFor: (html: string) => string;
	/** HTML with the names that this style has for its scopes. */
	renamed: (html: string) => string;
	/** The site's content security policy, which allows no style in a page. */
	policy: string;
}

/**
 * A page that holds the style of its first part, loads the rest after that, and allows itself no other. A
 * browser shows a page down to where it loads a style.
 *
 * @param html Whole, as Astro writes it.
 */
export function finishPage(
	html: string,
	{ loads, loadsRest, inlineFor, renamed, policy }: Finish,
): string {
	const [head, body] = cut(renamed(html), loads);
	const [first, later] = cut(body, REST_OF_STYLE);
	const style = inlineFor(head + first);
	return `${head}${pagePolicy(policy, head, style, body)}<style>${style}</style>${first}${loadsRest}${later.replaceAll(REST_OF_STYLE, '')}`;
}

function cut(text: string, mark: string): [string, string] {
	const at = text.indexOf(mark);
	if (at < 0)
		throw new RangeError(`"${mark}" is missing in a page that begins with:\n${text.slice(0, 300)}`);
	return [text.slice(0, at), text.slice(at + mark.length)];
}
