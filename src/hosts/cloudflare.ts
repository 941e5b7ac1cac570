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
		const plain = fitting(plan.redirects.filter(isPlain).map(plainLines), MOST_PLAIN);
		const patterns = fitting(
			plan.redirects.map((one) => (canBePattern(one, plan) ? [patternLine(one)] : [])),
			MOST_PATTERNS,
		);
		const left = plan.redirects.length - plain.length - patterns.length;
		return {
			files: {
				_redirects: [...plain.flat(), ...patterns.flat(), ''].join('\n'),
				_headers: headersFile(plan.headers, { replaces: true }),
			},
			notes:
				left > 0
					? [
							`Cloudflare Pages does not redirect ${left} of ${plan.redirects.length} old addresses: it knows none with a query, none that is gone, no "*" that fits a page, and ${MOST_PLAIN} lines in all. Those with a page of their own lead on from there.`,
						]
					: [],
		};
	},
};

/** The lines of each redirect that has some, as many as there is room for. */
function fitting(redirects: readonly string[][], most: number): string[][] {
	let lines = 0;
	return redirects.filter((own) => own.length > 0 && (lines += own.length) <= most);
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
	{ parts: [first = '', ...rest], query, to }: HostRedirect,
	{ pages }: HostPlan,
): boolean {
	return (
		to !== undefined &&
		query.length === 0 &&
		rest.length === 1 &&
		rest[0] === '' &&
		!pages.some((page) => page.startsWith(first))
	);
}

function patternLine({ parts: [first = ''], to }: HostRedirect): string {
	return `${encodedPath(first)}* ${to ? locationText(to, { asked: '', more: '' }) : ''} 301`;
}
