import type { fixedSegments } from '../../addresses.ts';
import type { SiteLinks } from './links.ts';

/** Speculation rules, as far as we use them: https://wicg.github.io/nav-speculation/speculation-rules.html. */
interface SpeculationRules {
	prefetch: { source: 'document'; where: { and: Condition[] }; eagerness: 'moderate' }[];
}

type Condition =
	{ href_matches: string | string[] } | { not: Condition } | { selector_matches: string };

/** Pages that say something of what a reader has just done. */
const notAhead: (typeof fixedSegments)[number][] = ['search', 'feedback'];

/**
 * What a browser may fetch before a link is pressed: a page of this locale, when a reader rests on its link
 * for a moment. It fetches the page and nothing that belongs to it, and runs none of it. Drafts are on no
 * page of a built site.
 */
export function prefetchRules({ home }: Pick<SiteLinks, 'home'>): SpeculationRules {
	const where = {
		and: [
			// A path: of this site, whatever its origin is.
			{ href_matches: `${home}*` },
			{ not: { href_matches: notAhead.map((segment) => `${home}${segment}/*`) } },
			// The way to the search in the header leads to a dialog, where there is a script.
			{ selector_matches: 'main a:not([download])' },
		],
	};
	return { prefetch: [{ source: 'document', where, eagerness: 'moderate' }] };
}
