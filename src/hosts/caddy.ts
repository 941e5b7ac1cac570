import { homePath, hrefOf } from '../addresses.ts';
import { escapePattern, pathPattern } from './header-rules.ts';
import { hostFile, type Host } from './host.ts';
import { encodedPath, isPlain, type HostPlan } from './host-plan.ts';
import { fetchedEndings, notFoundPages } from './missing-pages.ts';
import { firstLanguagePattern, languagePattern } from './language-rules.ts';
import { markdownRows } from './markdown-rows.ts';
import { namedRows, patternRows, plainRow } from './caddy/redirect-rows.ts';
import { quoted, table, type Rows } from './caddy/table.ts';

/** What is imported into a site's block of a Caddyfile. */
export const caddy: Host = {
	name: 'Caddy',
	files: (plan) => ({ files: { [hostFile('Caddyfile')]: caddyText(plan) }, notes: [] }),
};

function caddyText(plan: HostPlan): string {
	const { redirects } = plan;
	const named = redirects.filter(({ parts, query }) => parts.length === 1 && query.length > 0);
	const patterns = redirects.filter(({ parts }) => parts.length > 1);
	const [uri, path] = ['{http.request.orig_uri}', '{http.request.orig_uri.path}'];
	const root = hrefOf(plan, '/');
	const { byLocale, other } = notFoundPages(plan);
	const codes = plan.locales.map(escapePattern).join('|');
	return [
		'# Made by `fyr build --host caddy`. Import it into your site; every build writes it anew.',
		table(path, '{fyr_path}', path, [[String.raw`~^(/.+?)/(?:index\.html?)?$`, '${1}']]),
		table('{http.request.orig_uri.query}', '{fyr_asked}', '?{http.request.orig_uri.query}', [
			['', ''],
		]),
		table('{http.request.orig_uri.query}', '{fyr_more}', '&{http.request.orig_uri.query}', [
			['', ''],
		]),
		'# Old addresses, and where they lead. "gone" stands for those that were taken down.',
		table('{fyr_path}', '{fyr_moved}', '', redirects.filter(isPlain).map(plainRow)),
		table('{fyr_path}{fyr_asked}', '{fyr_named}', '', named.flatMap(namedRows)),
		table('{fyr_path}{fyr_asked}', '{fyr_pattern}', '', patterns.flatMap(patternRows)),
		'# A page has one address: no slash twice, no name of its file, a slash at its end.',
		table(uri, '{fyr_tidy}', '', [
			[String.raw`~^((?:/[\w%.~-][^?]*?)?)//+((?:[\w%.~-][^?]*)?)(\?.*)?$`, '${1}/${2}${3}'],
			[String.raw`~^(/(?:[\w%.~-][^?]*/)?)index\.html(\?.*)?$`, '${1}${2}'],
		]),
		table(uri, '{fyr_folder}', '', [[String.raw`~^([^?]*[^/?])(\?.*)?$`, '${1}/${2}']]),
		'# The edition of the first page, by the first language of the reader that the site has.',
		table('{http.request.header.Accept-Language}', '{fyr_language}', '', [
			[`~(?i)${firstLanguagePattern(plan.languages)}`, '${1}'],
		]),
		table('{fyr_language}', '{fyr_first_page}', firstPage(plan), firstPages(plan)),
		...(plan.hasMarkdown ? [markdownTable()] : []),
		'',
		'route {',
		...(plan.hasMarkdown ? markdownLines : []),
		...plan.headers.flatMap((rule, index) => headerLines(rule, index)).map((line) => `\t${line}`),
		'\t@tidy expression `{fyr_tidy} != ""`',
		'\tredir @tidy {fyr_tidy} 301',
		...redirectLines('fyr_named'),
		...redirectLines('fyr_moved'),
		`\t@first expression \`path(${JSON.stringify(root)}) && {fyr_first_page} != ""\``,
		...(plan.locales.length > 1
			? [`\t@root path ${root}`, '\theader @root +Vary Accept-Language']
			: []),
		'\tredir @first {fyr_first_page}{fyr_asked} 302',
		'\t# What is shown where there is no page is none itself; nor are hidden files.',
		`\t@missing path_regexp ^${escapePattern(plan.base)}/(?:(?:${codes})/)?404\\.html$`,
		'\terror @missing 404',
		String.raw`	@hidden path_regexp /\.(?:[^w]|w[^e])`,
		'\terror @hidden 404',
		...redirectLines('fyr_pattern', 'not file {path} {path}/index.html'),
		'\t# Its own way to a folder loses the query.',
		'\t@folder {',
		'\t\tfile {path}/index.html',
		'\t\texpression `{fyr_folder} != ""`',
		'\t}',
		'\tredir @folder {fyr_folder} 301',
		'\tfile_server {',
		'\t\tprecompressed br gzip',
		'\t}',
		'}',
		'',
		'handle_errors {',
		'\theader Cache-Control no-cache',
		`\t@fetched path_regexp (?i)\\.(?:${fetchedEndings.join('|')})$`,
		'\thandle @fetched {',
		'\t\theader Content-Type "text/plain; charset=utf-8"',
		'\t\trespond "Not found"',
		'\t}',
		...byLocale.flatMap(({ folder, page }, index) =>
			missingLines(`@missing${index}`, `${folder}*`, page),
		),
		'\thandle {',
		`\t\trewrite * ${other}`,
		'\t\tfile_server',
		'\t}',
		'}',
		'',
	].join('\n');
}

function markdownTable(): string {
	return [
		'# The text of a page as Markdown, for programs that ask for it.',
		table(
			'{http.request.header.Accept}',
			'{fyr_markdown}',
			'',
			markdownRows.map(({ pattern, isMarkdown }) => [`~(?i)${pattern}`, isMarkdown ? '1' : '']),
		),
	].join('\n');
}

const markdownLines = [
	'\t@page path */',
	'\theader @page +Vary Accept',
	'\t@markdown {',
	'\t\tpath */',
	'\t\tfile {path}index.md',
	'\t\texpression `{fyr_markdown} == "1"`',
	'\t}',
	'\trewrite @markdown {path}index.md',
];

function firstPage(plan: HostPlan): string {
	const [only = ''] = plan.locales;
	return plan.locales.length === 1 ? encodedPath(hrefOf(plan, homePath(only))) : '';
}

function firstPages(plan: HostPlan): Rows {
	return plan.languages.map((rule) => [
		`~(?i)${languagePattern(rule)}`,
		encodedPath(hrefOf(plan, homePath(rule.locale))),
	]);
}

function headerLines({ path, headers }: HostPlan['headers'][number], index: number): string[] {
	const values = Object.entries(headers).map(([name, value]) => `\t${name} ${quoted(value)}`);
	return [
		`@headers${index} path_regexp (?i)${pathPattern(decodeURI(path))}`,
		`header @headers${index} {`,
		...values,
		'}',
	];
}

/** @param where What else must hold. */
function redirectLines(variable: string, where = 'path *'): string[] {
	const matcher = (name: string, condition: string): string[] => [
		`\t@${name} {`,
		`\t\t${where}`,
		`\t\texpression \`{${variable}} ${condition}\``,
		'\t}',
	];
	return [
		...matcher(`${variable}_gone`, '== "gone"'),
		`\terror @${variable}_gone 410`,
		...matcher(variable, '!= ""'),
		`\tredir @${variable} {${variable}} 301`,
	];
}

function missingLines(name: string, folder: string, page: string): string[] {
	return [
		`\t${name} path ${folder}`,
		`\thandle ${name} {`,
		`\t\trewrite * ${page}`,
		'\t\tfile_server',
		'\t}',
	];
}
