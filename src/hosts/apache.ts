import { homePath, hrefOf } from '../addresses.ts';
import { escapePattern, pathPattern } from './header-rules.ts';
import type { Host } from './host.ts';
import {
	encodedPath,
	locationText,
	type HostPlan,
	type HostRedirect,
	type HostTarget,
} from './host-plan.ts';
import { fetchedEndings, notFoundPages } from './missing-pages.ts';
import { firstLanguagePattern, languagePattern } from './language-rules.ts';
import { markdownRows } from './markdown-rows.ts';
import { queryForms } from './query-forms.ts';

/** One `.htaccess`, with `mod_rewrite` and `mod_headers`. */
export const apache: Host = {
	name: 'Apache',
	files: (plan) => ({ files: { '.htaccess': accessText(plan) }, notes: [] }),
};

function accessText(plan: HostPlan): string {
	const { redirects } = plan;
	const { other, byLocale } = notFoundPages(plan);
	return [
		'# Made by `fyr build --host apache`; every build writes it anew.',
		'Options -Indexes -MultiViews',
		'DirectoryIndex index.html',
		'AddDefaultCharset utf-8',
		'AddCharset utf-8 .css .js .json .md .svg .txt .webmanifest .xml',
		'',
		'# Headers by path.',
		...plan.headers.flatMap(headerLines),
		'# What is missing may be there tomorrow.',
		'Header always set Cache-Control "no-cache" "expr=%{REQUEST_STATUS} -ge 400"',
		...(plan.locales.length > 1
			? [
					`Header always merge Vary Accept-Language "expr=%{REQUEST_URI} =~ m#^${escapePattern(hrefOf(plan, '/'))}(?:index\\.html)?$#"`,
				]
			: []),
		...(plan.hasMarkdown
			? [
					String.raw`Header always merge Vary Accept "expr=%{REQUEST_URI} =~ m#/(?:index\.(?:html|md))?$#"`,
				]
			: []),
		'',
		'# "There is no such page", in the language of the address; for files a word is enough.',
		...missingLines(other),
		...byLocale.flatMap(({ folder, page }) => [
			`<If "%{REQUEST_URI} =~ m#^${escapePattern(folder)}#">`,
			...missingLines(page).map((line) => `\t${line}`),
			'</If>',
		]),
		`<If "%{REQUEST_URI} =~ m#\\.(?:${fetchedEndings.join('|')})$#i">`,
		'\tErrorDocument 404 "Not found"',
		'</If>',
		'',
		'RewriteEngine On',
		'# A page has one address: no slash twice, no name of its file.',
		String.raw`RewriteCond %{THE_REQUEST} "^[A-Z]+ ((?:/[\w%.~-][^? ]*?)?)//+((?:[\w%.~-][^? ]*)?)(?:\?| )"`,
		'RewriteRule ^ %1/%2 [R=301,L,NE]',
		String.raw`RewriteCond %{THE_REQUEST} "^[A-Z]+ (/(?:[\w%.~-][^? ]*/)?)index\.html(?:\?| )"`,
		'RewriteRule ^ %1 [R=301,L,NE]',
		'# What is shown where there is no page is none itself; nor are hidden files.',
		'RewriteCond %{ENV:REDIRECT_STATUS} ^$',
		`RewriteRule ^(?:(?:${plan.locales.map(escapePattern).join('|')})/)?404\\.html$ - [R=404,L]`,
		String.raw`RewriteRule (?:^|/)\.(?!well-known/) - [R=404,L]`,
		'',
		'# Old addresses, and where they lead.',
		...redirects
			.filter(({ parts }) => parts.length === 1)
			.flatMap((one) => redirectLines(one, plan)),
		'',
		'# The edition of the first page, by the first language of the reader that the site has.',
		...languageLines(plan),
		'',
		...(plan.hasMarkdown ? markdownLines : []),
		'# Old addresses of which only the beginning is known, where there is no page.',
		...redirects.filter(({ parts }) => parts.length > 1).flatMap((one) => redirectLines(one, plan)),
		'',
	].join('\n');
}

/** Here the last that fits counts. */
const markdownLines = [
	'# The text of a page as Markdown, for programs that ask for it.',
	...markdownRows
		.toReversed()
		.flatMap(({ pattern, isMarkdown }) => [
			`RewriteCond %{HTTP:Accept} "${pattern}" [NC]`,
			`RewriteRule ^ - [E=${isMarkdown ? '' : '!'}FYR_MARKDOWN${isMarkdown ? ':1' : ''}]`,
		]),
	'RewriteCond %{ENV:FYR_MARKDOWN} =1',
	'RewriteCond %{REQUEST_FILENAME}/index.md -f',
	'RewriteRule ^(.*/)$ $1index.md [L]',
	'',
];

function missingLines(page: string): string[] {
	return [404, 410].map((status) => `ErrorDocument ${status} ${page}`);
}

function headerLines({ path, headers }: HostPlan['headers'][number]): string[] {
	const condition = `"expr=%{REQUEST_URI} =~ m#${pathPattern(decodeURI(path))}#i"`;
	return Object.entries(headers).map(
		([name, value]) => `Header always set ${name} "${value}" ${condition}`,
	);
}

function redirectLines(redirect: HostRedirect, { base }: HostPlan): string[] {
	const { parts, query, to } = redirect;
	// Here a path is within the folder of the file, without a slash at its beginning.
	const [first = '', ...rest] = parts;
	const within = [first.slice(base.length + 1), ...rest];
	const path = within.map(escapePattern).join('.*');
	const isPattern = parts.length > 1;
	const pattern = `"^${path.replaceAll('"', String.raw`\x22`)}${path === '' || isPattern ? '' : '/?'}(?:index\\.html?)?${isPattern ? '/?' : ''}$"`;
	const unlessPage = isPattern
		? ['RewriteCond %{REQUEST_FILENAME} !-f', 'RewriteCond %{REQUEST_FILENAME} !-d']
		: [];
	if (query.length === 0) {
		const plain = [...unlessPage, `RewriteRule ${pattern} ${answer(to, undefined)}`];
		// A query is added after the fragment, unless it is written before that.
		if (!to?.hash) return plain;
		const kept = answer(to, '%{QUERY_STRING}');
		return [
			...unlessPage,
			'RewriteCond %{QUERY_STRING} .',
			`RewriteRule ${pattern} ${kept}`,
			...plain,
		];
	}
	return queryForms(query).flatMap((form) => [
		...unlessPage,
		`RewriteCond %{QUERY_STRING} "${form.pattern}" [NC]`,
		`RewriteRule ${pattern} ${answer(to, ['', '%1', '%1&%2'][form.groups] ?? '')}`,
	]);
}

/** @param rest What is left of the query; `undefined` for all of it. */
function answer(to: HostTarget | undefined, rest: string | undefined): string {
	if (!to) return '- [G,L]';
	const target = {
		address: withoutGroups(to.address),
		query: withoutGroups(to.query),
		hash: withoutGroups(to.hash),
	};
	const asked = rest === undefined || rest === '' ? '' : `?${rest}`;
	const location = locationText(target, { asked, more: asked.replace('?', '&') });
	const kept = rest === undefined ? ',QSA' : rest === '' && to.query === '' ? ',QSD' : '';
	return `"${location}" [R=301,L,NE${kept}]`;
}

/** `%1` and `$1` stand for groups of a pattern. */
function withoutGroups(text: string): string {
	return text.replaceAll(/[%$]/g, String.raw`\$&`);
}

function languageLines(plan: HostPlan): string[] {
	const [only = ''] = plan.locales;
	const to = (locale: string): string => withoutGroups(encodedPath(hrefOf(plan, homePath(locale))));
	if (plan.locales.length === 1) return [`RewriteRule ^$ ${to(only)} [R=302,L,NE]`];
	const first = firstLanguagePattern(plan.languages);
	return plan.languages.flatMap((rule) => [
		`RewriteCond %{HTTP:Accept-Language} "${first}" [NC]`,
		`RewriteCond %1 "${languagePattern(rule)}" [NC]`,
		`RewriteRule ^$ ${to(rule.locale)} [R=302,L,NE]`,
	]);
}
