import { nearestPath } from '../nearest-path.ts';
import { withSlash } from '../route.ts';
import { decode } from '../target.ts';
import type { ContentRule, Finding, RuleContext } from './rule.ts';

/** What `redirects.yaml` leads to is a page of today, not another old address. */
export const redirectTarget: ContentRule = {
	name: 'redirect-target',
	check: (context) =>
		Object.entries(context.records.redirects).flatMap(([from, to]): Finding[] => {
			const message = to.startsWith('/') ? faultOf(to, context) : undefined;
			const place = context.places.key('redirects.yaml', from);
			return message === undefined
				? []
				: [{ file: 'redirects.yaml', place, severity: 'error', message }];
		}),
};

function faultOf(to: string, { index, publicFiles, records }: RuleContext): string | undefined {
	const wanted = decode(to.replace(/[?#].*$/, ''));
	const address = withSlash(wanted);
	const live = index.livePaths();
	if (live.has(address) || publicFiles.has(wanted.slice(1))) return undefined;
	if (Object.keys(records.redirects).some((old) => withSlash(old) === address)) {
		return `"${to}" is an old address itself. Write the address where its readers end.`;
	}
	const pages = [...live.keys()].map((path) => path.slice(0, -1)).filter((path) => path !== '');
	const near = nearestPath(address.slice(0, -1), pages);
	return `There is no page at "${to}".${near === undefined ? '' : ` Did you mean "${near}/"?`}`;
}
