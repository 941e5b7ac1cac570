import { hrefOf } from '../../addresses.ts';
import { escapePattern, pathPattern } from '../header-rules.ts';
import { encodedPath, type HostPlan } from '../host-plan.ts';
import { headerLines } from './header-lines.ts';
import { missingFile } from './http-file.ts';
import { quoted } from './table.ts';

/** What belongs into the server. */
export function serverText(plan: HostPlan): string {
	const { base, headers, locales, hasMarkdown } = plan;
	const at = (path: string): string => hrefOf({ base }, path);
	const types = headers.flatMap(({ path, headers: { 'Content-Type': type } }) =>
		type === undefined ? [] : [{ pattern: pathPattern(decodeURI(path)), type: type.split(';')[0] }],
	);
	const codes = locales.map(escapePattern).join('|');
	const vary = locales.length > 1 ? ['add_header Vary Accept-Language always;'] : [];
	const byAccept = hasMarkdown ? ['add_header Vary $fyr_vary always;'] : [];
	const added = [...headerLines(headers), ...byAccept];
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
		...(hasMarkdown ? markdownLines : []),
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
		`location = ${quoted(missingFile(plan))} { internal; default_type text/plain; return 404 "Not found\\n"; }`,
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

/** nginx has no “and”. */
const markdownLines = [
	'set $fyr_text $fyr_markdown;',
	'if (-f "${request_filename}index.md") { set $fyr_text "${fyr_text}there"; }',
	'if ($fyr_text = 1there) { rewrite "^(.*/)$" $1index.md last; }',
	'',
];

const redirectLines = [
	'if ($fyr_named = gone) { return 410; }',
	'if ($fyr_named) { return 301 $fyr_named; }',
	'if ($fyr_moved = gone) { return 410; }',
	'if ($fyr_moved) { return 301 $fyr_moved; }',
];
