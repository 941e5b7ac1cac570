import { homePath, hrefOf } from '../addresses.ts';
import { pathPattern } from './header-rules.ts';
import { hostFile, type Host } from './host.ts';
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
${code}`;
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

const code = `
function handler(event) {
	return event.context.eventType === 'viewer-response' ? withHeaders(event) : answered(event.request);
}

function answered(request) {
	const uri = request.uri;
	const query = textOf(request.querystring);
	const once = uri.replace(/\\/{2,}/g, '/').replace(/\\/index\\.html$/, '/');
	if (once !== uri) return /^\\/(?:[\\w%.~-]|$)/.test(once) ? lead(301, once + query) : plain(404);
	if (site.missing.indexOf(uri) >= 0) return plain(404);
	const key = decoded(uri).replace(/(.)\\/$/, '$1');
	if (Object.prototype.hasOwnProperty.call(moved, key)) {
		const to = moved[key];
		if (!to) return plain(410);
		const more = [to[1], query.slice(1)].filter(Boolean).join('&');
		return lead(301, to[0] + (more ? '?' + more : '') + to[2]);
	}
	if (uri === site.root) {
		const home = site.only || edition(request.headers['accept-language']);
		if (home) return lead(302, home + query, { vary: { value: 'Accept-Language' } });
	}
	if (!/[/.][^/]*$/.test(uri.slice(uri.lastIndexOf('/') + 1)) && !uri.endsWith('/')) {
		return lead(301, [uri, query].join('/'));
	}
	if (uri.endsWith('/')) request.uri = uri + 'index.html';
	return request;
}

function edition(header) {
	const asked = new RegExp(site.first, 'i').exec(header ? header.value : '');
	if (!asked) return '';
	for (const rule of site.languages) if (new RegExp(rule[0], 'i').test(asked[1])) return rule[1];
	return '';
}

function withHeaders(event) {
	const response = event.response;
	for (const rule of site.headers) {
		if (!new RegExp(rule[0], 'i').test(event.request.uri)) continue;
		for (const name of Object.keys(rule[1])) {
			response.headers[name.toLowerCase()] = { value: rule[1][name] };
		}
	}
	if (event.request.uri === site.root + 'index.html') {
		response.headers.vary = { value: 'Accept-Language' };
	}
	return response;
}

function lead(status, to, more) {
	return {
		statusCode: status,
		headers: Object.assign({ location: { value: to }, 'cache-control': { value: 'no-cache' } }, more),
	};
}

function plain(status) {
	return { statusCode: status, headers: { 'content-type': { value: 'text/plain' } }, body: 'Not found' };
}

function decoded(uri) {
	try {
		return decodeURIComponent(uri);
	} catch (error) {
		return uri;
	}
}

function textOf(query) {
	const parts = [];
	for (const name of Object.keys(query)) {
		const values = query[name].multiValue || [query[name]];
		for (const one of values) parts.push(one.value === '' ? name : name + '=' + one.value);
	}
	return parts.length > 0 ? '?' + parts.join('&') : '';
}
`;
