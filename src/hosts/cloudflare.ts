import { headersFile } from './headers-file.ts';
import type { Host } from './host.ts';
import {
	encodedPath,
	isPlain,
	locationText,
	type HostPlan,
	type HostRedirect,
} from './host-plan.ts';

/** Source: developers.cloudflare.com/pages/configuration/redirects, “Per file”. */
const MOST_PLAIN = 2000;
const MOST_PATTERNS = 100;

/** `_redirects` and `_headers`; it finds the nearest `404.html` by itself. */
export const cloudflare: Host = {
	name: 'Cloudflare Pages',
	files: (plan) => {
		const known = plan.redirects.filter(({ to, query }) => to !== undefined && query.length === 0);
		const plain = known.filter(isPlain).flatMap(plainLines);
		const patterns = known.filter((one) => canBePattern(one, plan)).map(patternLine);
		const left = plan.redirects.length - known.length + overflow(plain, MOST_PLAIN);
		const unable =
			known.length - known.filter(isPlain).length - Math.min(patterns.length, MOST_PATTERNS);
		return {
			files: {
				_redirects: [...plain.slice(0, MOST_PLAIN), ...patterns.slice(0, MOST_PATTERNS), ''].join(
					'\n',
				),
				_headers: headersFile(plan.headers, { replaces: true }),
			},
			notes:
				left + unable > 0
					? [
							`Cloudflare Pages answers ${left + unable} of ${plan.redirects.length} old addresses by no redirect: it knows none with a query, none that is gone, and ${MOST_PLAIN} in all. Those with a page of their own lead on from there.`,
						]
					: [],
		};
	},
};

function overflow(lines: readonly string[], most: number): number {
	return Math.max(0, lines.length - most);
}

/** The query goes along by itself. Where there is a page it is found with the slash at its end. */
function plainLines({ parts: [path = ''], to, page }: HostRedirect): string[] {
	if (!to) return [];
	const target = locationText(to, { asked: '', more: '' });
	const isFile = /\.\w+$/.test(path);
	const forms = isFile ? [path] : page ? [`${path}/`] : [path, `${path}/`];
	return forms.map((form) => `${encodedPath(form)} ${target} 301`);
}

/** A redirect counts before any page: a pattern must fit none. */
function canBePattern(
	{ parts: [first = '', ...rest] }: HostRedirect,
	{ pages }: HostPlan,
): boolean {
	return rest.length === 1 && rest[0] === '' && !pages.some((page) => page.startsWith(first));
}

function patternLine({ parts: [first = ''], to }: HostRedirect): string {
	return `${encodedPath(first)}* ${to ? locationText(to, { asked: '', more: '' }) : ''} 301`;
}
