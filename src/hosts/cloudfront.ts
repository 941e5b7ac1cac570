import { homePath, hrefOf } from '../addresses.ts';
import { pathPattern } from './header-rules.ts';
import { hostFile, type Host } from './host.ts';
import { functionCode } from './cloudfront/function-code.ts';
import { encodedPath, isPlain, type HostPlan } from './host-plan.ts';
import { notFoundPages } from './missing-pages.ts';
import { firstLanguagePattern, languagePattern } from './language-rules.ts';

/** Source: docs.aws.amazon.com, “Restrictions on CloudFront Functions”. */
const MOST_BYTES = 10_240;

/**
 * One function before an S3 bucket, for viewer requests and for viewer responses. It cannot know which
 * pages there are, and S3 has one page for all that is missing.
 */
export const cloudfront: Host = {
	name: 'CloudFront',
	files: (plan) => {
		const all = plan.redirects
			.filter(isPlain)
			.map(({ parts: [path = ''], to }) => [path, to] as const);
		const rows = all.slice(0, fitting(plan, all));
		const left = plan.redirects.length - rows.length;
		return {
			files: { [hostFile('cloudfront-function.js')]: functionText(plan, rows) },
			notes:
				left > 0
					? [
							`A CloudFront function has room for ${rows.length} of ${plan.redirects.length} old addresses, and knows none with a query or a "*". Those with a page of their own lead on from there.`,
						]
					: [],
		};
	},
};

type Row = readonly [path: string, to: HostPlan['redirects'][number]['to']];

function fitting(plan: HostPlan, rows: readonly Row[]): number {
	const size = (count: number): number =>
		new TextEncoder().encode(functionText(plan, rows.slice(0, count))).length;
	const free = MOST_BYTES - size(0);
	let bytes = 0;
	const end = rows.findIndex(
		(row) => (bytes += new TextEncoder().encode(rowText(row)).length + 2) > free,
	);
	return end < 0 ? rows.length : end;
}

function rowText([path, to]: Row): string {
	return `${JSON.stringify(path)}: ${JSON.stringify(to ? [to.address, to.query, to.hash] : 0)}`;
}

function functionText(plan: HostPlan, rows: readonly Row[]): string {
	const { byLocale, other } = notFoundPages(plan);
	const root = encodedPath(hrefOf(plan, '/'));
	const home = (locale: string): string => encodedPath(hrefOf(plan, homePath(locale)));
	const [only = ''] = plan.locales;
	const data = {
		root,
		missing: [...byLocale.map(({ page }) => page), other].map(encodedPath),
		only: plan.locales.length === 1 ? home(only) : '',
		first: firstLanguagePattern(plan.languages),
		languages: plan.languages.map((rule) => [languagePattern(rule), home(rule.locale)]),
		headers: grouped(plan.headers),
	};
	return `// Made by \`fyr build --host cloudfront\`: for viewer requests and viewer responses, runtime 2.0.
const site = ${JSON.stringify(data)};
const moved = {
${rows.map((row) => `${rowText(row)},`).join('\n')}
};
${functionCode}`;
}

/** Rules with the same headers as one: every letter counts. */
function grouped(rules: HostPlan['headers']): (readonly [pattern: string, headers: object])[] {
	const groups = Map.groupBy(rules, ({ headers }) => JSON.stringify(headers));
	return [...groups.values()].flatMap((group) =>
		group.slice(0, 1).map(({ headers }) => {
			return [group.map(({ path }) => pathPattern(path)).join('|'), headers] as const;
		}),
	);
}
