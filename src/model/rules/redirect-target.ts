import type { Redirect, RedirectFinder } from '../find-redirect.ts';
import { nearestPath } from '../nearest-path.ts';
import { decodePath, pathKey } from '../old-address.ts';
import { targetOf } from '../redirects.ts';
import { homePath, withSlash } from '../../addresses.ts';
import type { ContentRule, FileFinding, RuleContext } from './rule.ts';

/** What `redirects.yaml` leads to is a page of today, not another old address. */
export const redirectTarget: ContentRule = {
	name: 'redirect-target',
	check(context) {
		const { records, index, places } = context;
		const entries = Object.entries(records.redirects).filter(([, to]) => to !== 'gone');
		if (entries.length === 0) return [];
		const live = index.livePaths();
		return entries.flatMap(([from, written]): FileFinding[] => {
			const to = targetOf(written, records.site, live);
			const message = to.startsWith('/') ? faultOf(written, to, context) : undefined;
			const place = places.key('redirects.yaml', from);
			return message === undefined
				? []
				: [{ file: 'redirects.yaml', place, severity: 'error', message }];
		});
	},
};

function faultOf(
	written: string,
	to: string,
	{ index, publicFiles }: RuleContext,
): string | undefined {
	const { path, search } = partsOf(to);
	const [live, finder] = [index.livePaths(), index.redirects()];
	const isThere = live.has(withSlash(path)) || publicFiles.has(path.slice(1));
	// An old address that asks for a query is answered before the page at its path.
	const next = finder.exact(path, search)?.redirect;
	if (isThere && next === undefined) return undefined;
	if (next ?? finder.pattern(path, search)) return leadsOn(written, to, finder);
	const pages = [...live.keys()].map((page) => page.slice(0, -1)).filter((page) => page !== '');
	const [, locale = ''] = path.split('/');
	const inLocale = pages.filter((page) => page.startsWith(homePath(locale)));
	const near = nearestPath(path, inLocale) ?? nearestPath(path, pages);
	return `There is no page at "${written}".${near === undefined ? '' : ` Did you mean "${near}/"?`}`;
}

/** A reader would be sent on and on: where that ends is where the first should lead. */
function leadsOn(written: string, to: string, finder: RedirectFinder): string {
	const way: string[] = [];
	let at: string | undefined = to;
	for (let next: Redirect | undefined; at?.startsWith('/'); at = next.to) {
		const { path, search } = partsOf(at);
		next = (finder.exact(path, search) ?? finder.pattern(path, search))?.redirect;
		if (!next) break;
		if (way.includes(next.from)) {
			const circle = [...way.slice(way.indexOf(next.from)), next.from].join(' → ');
			return `"${written}" leads in a circle, ${circle}, and never to a page. Write the address where its readers end.`;
		}
		way.push(next.from);
	}
	return at === undefined
		? `"${written}" is gone by a line of this file. Write the address of a page, or gone.`
		: `"${written}" is an old address itself. Write the address where its readers end: "${at}".`;
}

function partsOf(to: string): { path: string; search: string } {
	const [, path = '', search = ''] = /^([^?#]*)(\?[^#]*)?/s.exec(to) ?? [];
	return { path: pathKey(decodePath(path)), search };
}
