import { homePath, hrefOf } from '../addresses.ts';
import { escapePattern, pathPattern } from './header-rules.ts';
import { hostFile, type Host } from './host.ts';
import {
	encodedPath,
	isPlain,
	locationText,
	type HostPlan,
	type HostRedirect,
	type HostTarget,
} from './host-plan.ts';
import { fetchedEndings, notFoundPages } from './missing-pages.ts';
import { firstLanguagePattern, languagePattern } from './language-rules.ts';
import { queryForms } from './query-forms.ts';

/**
 * Two files for an own configuration to include: one for `http`, with every table, and one for `server`.
 * docs/en/deploy/nginx.conf shows where.
 */
export const nginx: Host = {
	name: 'nginx',
	files: (plan) => ({
		files: {
			[hostFile('nginx-http.conf')]: httpText(plan),
			[hostFile('nginx-server.conf')]: serverText(plan),
		},
		notes: [],
	}),
};

/** A file that has a page's address and no page: it is asked for inside the server only. */
const MISSING_FILE = '/.missing';

function httpText(plan: HostPlan): string {
	const { redirects } = plan;
	const keys = redirects.flatMap(({ parts }) => parts.map((part) => part.length * 3));
	const bucket = 2 ** Math.ceil(Math.log2(Math.max(256, ...keys) + 64));
	const named = redirects.filter(({ parts, query }) => parts.length === 1 && query.length > 0);
	return [
		'# Made by `fyr build --host nginx`. Include it beside your servers; every build writes it anew.',
		`map_hash_bucket_size ${bucket};`,
		`map_hash_max_size ${Math.max(2048, redirects.length * 4)};`,
		'',
		'# An address with a slash at its end, with the name of its file, or with neither.',
		table('$uri', '$fyr_path', '$uri', [
			[String.raw`~^(?<fyr_page>/.+?)/(?:index\.html?)?$`, '$fyr_page'],
		]),
		table('$args', '$fyr_more', '"&$args"', [['', '']]),
		'',
		'# Old addresses, and where they lead. "gone" stands for those that were taken down.',
		table(
			'$fyr_path',
			'$fyr_moved',
			'""',
			redirects.filter(isPlain).map((one) => plainLine(one, plan)),
		),
		table('"$fyr_path?$args"', '$fyr_named', '""', named.flatMap(namedLines)),
		table(
			'"$fyr_path?$args"',
			'$fyr_pattern',
			'""',
			redirects.filter(({ parts }) => parts.length > 1).flatMap(patternLines),
		),
		'',
		'# The edition of the first page, by the first language of the reader that the site has.',
		table('$http_accept_language', '$fyr_language', '""', [
			[`~*${firstLanguagePattern(plan.languages)}`, '$1'],
		]),
		table(
			'$fyr_language',
			'$fyr_first_page',
			firstPage(plan),
			plan.languages.map((rule): [string, string] => [
				`~*${languagePattern(rule)}`,
				encodedPath(hrefOf(plan, homePath(rule.locale))),
			]),
		),
		'',
		'# "There is no such page", in the language of the address; for files a word is enough.',
		missingTable(plan),
		'',
		'# Headers by path.',
		...headerTables(plan),
		'',
	].join('\n');
}

/** With one language there is nothing to choose. */
function firstPage(plan: HostPlan): string {
	const [only = ''] = plan.locales;
	return plan.locales.length === 1 ? quoted(encodedPath(hrefOf(plan, homePath(only)))) : '""';
}

function missingTable(plan: HostPlan): string {
	const { byLocale, other } = notFoundPages(plan);
	return table('$uri', '$fyr_missing_page', quoted(other), [
		[`~*\\.(?:${fetchedEndings.join('|')})$`, hrefOf(plan, MISSING_FILE)],
		...byLocale.map(({ folder, page }): [string, string] => [`~^${escapePattern(folder)}`, page]),
	]);
}

/** @param rows Text or `~` and a regular expression; the first of these that fits counts. */
function table(
	from: string,
	to: string,
	other: string,
	rows: readonly (readonly [string, string])[],
): string {
	const lines = rows.map(([key, value]) => `\t${quoted(key)} ${quoted(value)};`);
	return [`map ${from} ${to} {`, `\tdefault ${other};`, ...lines, '}'].join('\n');
}

function quoted(text: string): string {
	return `"${text.replaceAll('\\', String.raw`\\`).replaceAll('"', String.raw`\"`)}"`;
}

/** Texts are compared in any letter case here: where case tells the old address from a page, by a pattern. */
function plainLine(
	{ parts: [path = ''], to }: HostRedirect,
	{ pages }: HostPlan,
): [string, string] {
	const folded = path.toLowerCase();
	const isNear = pages.some((page) => page.toLowerCase().replace(/\/$/, '') === folded);
	return [isNear ? `~^${escapePattern(path)}$` : path, valueOf(to, '$is_args$args')];
}

function namedLines({ parts: [path = ''], query, to }: HostRedirect): [string, string][] {
	return queryForms(query).map(({ pattern, groups }) => {
		const rest = ['', '?$1', '?$1&$2'][groups] ?? '';
		return [`~*^${escapePattern(path)}\\?${pattern.slice(1)}`, valueOf(to, rest)];
	});
}

function patternLines(redirect: HostRedirect): [string, string][] {
	const path = redirect.parts.map(escapePattern).join('.*');
	const value = valueOf(redirect.to, '$is_args$args');
	if (redirect.query.length === 0) return [[`~*^${path}/?\\?`, value]];
	return queryForms(redirect.query).map(({ pattern }) => [
		`~*^${path}/?\\?${pattern.slice(1)}`,
		valueOf(redirect.to, ''),
	]);
}

/** `$` begins a variable, and cannot be written in any other way. */
function valueOf(to: HostTarget | undefined, asked: string): string {
	if (to === undefined) return 'gone';
	const safe = (text: string): string => text.replaceAll('$', '%24');
	const target = { address: safe(to.address), query: safe(to.query), hash: safe(to.hash) };
	const more = asked === '$is_args$args' ? '$fyr_more' : asked.replace('?', '&');
	return locationText(target, { asked, more });
}

/** A table for each header that hangs on the path. */
function headerTables({ headers }: HostPlan): string[] {
	const [all, ...others] = headers;
	return headerNames(headers)
		.filter((name) => hangsOnPath(headers, name))
		.map((name) => {
			const rows = others
				.flatMap(({ path, headers: { [name]: value } }) =>
					value === undefined ? [] : [[`~*${pathPattern(decodeURI(path))}`, value] as const],
				)
				// Here the first that fits counts.
				.reverse();
			return table('$uri', variableOf(name), quoted(all?.headers[name] ?? ''), rows);
		});
}

/** `Content-Type` is nginx's own. */
function headerNames(headers: HostPlan['headers']): string[] {
	const names = new Set(headers.flatMap((rule) => Object.keys(rule.headers)));
	return [...names].filter((name) => name !== 'Content-Type');
}

/** The first rule is for all paths. */
function hangsOnPath([, ...others]: HostPlan['headers'], name: string): boolean {
	return others.some(({ headers }) => name in headers);
}

function headerLine(headers: HostPlan['headers'], name: string): string {
	const value = hangsOnPath(headers, name)
		? variableOf(name)
		: quoted(headers[0]?.headers[name] ?? '');
	return `add_header ${name} ${value} always;`;
}

function variableOf(header: string): string {
	return `$fyr_${header.toLowerCase().replaceAll('-', '_')}`;
}

function serverText(plan: HostPlan): string {
	const { base, headers, locales } = plan;
	const at = (path: string): string => hrefOf({ base }, path);
	const types = headers.flatMap(({ path, headers: { 'Content-Type': type } }) =>
		type === undefined ? [] : [{ pattern: pathPattern(decodeURI(path)), type: type.split(';')[0] }],
	);
	const codes = locales.map(escapePattern).join('|');
	const vary = locales.length > 1 ? ['add_header Vary Accept-Language always;'] : [];
	const added = headerNames(headers).map((name) => headerLine(headers, name));
	const missing = 'error_page 404 410 $fyr_missing_page;';
	const own = [
		'charset utf-8;',
		'charset_types text/css text/javascript application/javascript application/json application/manifest+json image/svg+xml text/markdown text/plain text/xml;',
		'# So that it makes no difference who terminates TLS, and at which port.',
		'absolute_redirect off;',
		...added,
		missing,
		'',
		'# A page has one address: no slash twice, no name of its file. Taken as it was asked: decoded, it',
		'# could name another host.',
		String.raw`if ($request_uri ~ "^((?:/[\w%.~-][^?]*?)?)//+((?:[\w%.~-][^?]*)?)(\?.*)?$") { return 301 $1/$2$3; }`,
		String.raw`if ($request_uri ~ "^(/(?:[\w%.~-][^?]*/)?)index\.html(\?.*)?$") { return 301 $1$2; }`,
		'',
		...redirectLines,
		'try_files $uri $uri/ @fyr_missing;',
		'',
		`location = ${quoted(at('/'))} {`,
		...redirectLines.map((line) => `\t${line}`),
		'\tif ($fyr_first_page) { return 302 $fyr_first_page$is_args$args; }',
		...[...added, ...vary].map((line) => `\t${line}`),
		`\ttry_files ${quoted(at('/index.html'))} =404;`,
		'}',
		'',
		'# What is shown where there is no page is none itself.',
		`location ~ "^${escapePattern(base)}/(?:(?:${codes})/)?404\\.html$" { internal; }`,
		`location = ${quoted(at(MISSING_FILE))} { internal; default_type text/plain; return 404 "Not found\\n"; }`,
		'# Nor are hidden files and compressed copies pages.',
		String.raw`location ~ /\.(?!well-known/) { return 404; }`,
		String.raw`location ~ "\.(css|csv|html?|ics|js|json|map|md|mjs|svg|txt|vtt|webmanifest|xml)\.(br|gz)$" { return 404; }`,
		...types.map(
			({ pattern, type }) =>
				`location ~* "${pattern}" { types {} default_type ${type}; try_files $uri @fyr_missing; }`,
		),
	];
	return [
		'# Made by `fyr build --host nginx`. Include it in your server; every build writes it anew.',
		...(base === ''
			? []
			: [
					`location = ${quoted(base)} { absolute_redirect off; return 301 ${encodedPath(at('/'))}$is_args$args; }`,
					'',
				]),
		`location ^~ ${quoted(at('/'))} {`,
		...own.map((line) => (line === '' ? '' : `\t${line}`)),
		'}',
		'',
		'# Old addresses of which only the beginning is known, where there is no page.',
		'location @fyr_missing {',
		...[...added, 'absolute_redirect off;', missing].map((line) => `\t${line}`),
		'\tif ($fyr_pattern = gone) { return 410; }',
		'\tif ($fyr_pattern) { return 301 $fyr_pattern; }',
		'\treturn 404;',
		'}',
		'',
	].join('\n');
}

const redirectLines = [
	'if ($fyr_named = gone) { return 410; }',
	'if ($fyr_named) { return 301 $fyr_named; }',
	'if ($fyr_moved = gone) { return 410; }',
	'if ($fyr_moved) { return 301 $fyr_moved; }',
];
