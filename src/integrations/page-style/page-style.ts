import { namesAmong } from './names-in.ts';
import { areMet, namesOf } from './needs-of.ts';
import { styleRules, type StyleRule } from './style-rules.ts';

/** The style of a site, in two parts. */
export interface PageStyle {
	/** For a page's head: what HTML needs to be shown as it is to be. */
	inlineFor: (html: string) => string;
	/** For the one file that all pages share: everything that a page may need beside that. */
	rest: string;
}

/**
 * Layers that a page needs only in part. All else (tokens, a company's own style) is short, or nobody can
 * tell what of it a page needs: that stands in every page, and not in the file.
 */
const PARTED = new Set(['@layer base', '@layer components', '@layer prose', '@layer print']);

/** @param css All style of a site. */
export function pageStyle(css: string): PageStyle {
	const rules = styleRules(css);
	const parted = rules.filter(isParted);
	const namesIn = namesAmong(new Set(parted.flatMap(({ needs = [] }) => needs.flatMap(namesOf))));
	const made = new Map<string, string>();
	return {
		inlineFor(html) {
			const names = namesIn(html);
			// Thousands of pages have a few dozen sets of names between them.
			const key = [...names].sort().join(' ');
			const known = made.get(key);
			if (known !== undefined) return known;
			const css = written(rules.filter((rule) => !isParted(rule) || isUsed(rule, names)));
			made.set(key, css);
			return css;
		},
		rest: written(parted),
	};
}

function isParted({ within }: StyleRule): boolean {
	return PARTED.has(within[0] ?? '');
}

function isUsed({ within, needs }: StyleRule, names: ReadonlySet<string>): boolean {
	if (within.includes('@media print')) return false;
	return needs?.some((each) => areMet(each, names)) ?? false;
}

/** Rules as text; neighbours share what is around them. */
function written(rules: readonly StyleRule[]): string {
	let css = '';
	let open: readonly string[] = [];
	for (const { within, text } of [...rules, { within: [], text: '' }]) {
		const shared = open.findIndex((group, index) => group !== within[index]);
		const kept = shared < 0 ? open.length : shared;
		css += '}'.repeat(open.length - kept);
		css += within
			.slice(kept)
			.map((group) => `${group}{`)
			.join('');
		css += text;
		open = within;
	}
	return css;
}
