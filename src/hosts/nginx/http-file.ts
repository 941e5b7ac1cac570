import { homePath, hrefOf } from '../../addresses.ts';
import { escapePattern } from '../header-rules.ts';
import { encodedPath, type HostPlan } from '../host-plan.ts';
import { firstLanguagePattern, languagePattern } from '../language-rules.ts';
import { fetchedEndings, notFoundPages } from '../missing-pages.ts';
import { headerTables } from './header-lines.ts';
import { markdownRows } from '../markdown-rows.ts';
import { namedRows, patternRows, plainRows } from './redirect-rows.ts';
import { quoted, table } from './table.ts';

/** An address at which a word is said instead of a page; it is asked for inside the server only. */
export function missingFile(plan: Pick<HostPlan, 'base'>): string {
	return hrefOf(plan, '/.missing');
}

/** What belongs beside the servers: every table. */
export function httpText(plan: HostPlan): string {
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
		table('$fyr_path', '$fyr_moved', '""', plainRows(plan)),
		table('"$fyr_path?$args"', '$fyr_named', '""', named.flatMap(namedRows)),
		table(
			'"$fyr_path?$args"',
			'$fyr_pattern',
			'""',
			redirects.filter(({ parts }) => parts.length > 1).flatMap(patternRows),
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
		...(plan.hasMarkdown ? markdownTables() : []),
		'# Headers by path.',
		...headerTables(plan),
		'',
	].join('\n');
}

/** Of a page that has its text as Markdown beside it, that is sent to programs that ask for it. */
function markdownTables(): string[] {
	return [
		'# The text of a page as Markdown, for programs that ask for it.',
		table(
			'$http_accept',
			'$fyr_markdown',
			'""',
			markdownRows.map(({ pattern, isMarkdown }) => [`~*${pattern}`, isMarkdown ? '1' : '']),
		),
		table('$uri', '$fyr_vary', '""', [[String.raw`~/(?:index\.(?:html|md))?$`, 'Accept']]),
		'',
	];
}

/** With one language there is nothing to choose. */
function firstPage(plan: HostPlan): string {
	const [only = ''] = plan.locales;
	return plan.locales.length === 1 ? quoted(encodedPath(hrefOf(plan, homePath(only)))) : '""';
}

function missingTable(plan: HostPlan): string {
	const { byLocale, other } = notFoundPages(plan);
	return table('$uri', '$fyr_missing_page', quoted(other), [
		[`~*\\.(?:${fetchedEndings.join('|')})$`, missingFile(plan)],
		...byLocale.map(({ folder, page }): [string, string] => [`~^${escapePattern(folder)}`, page]),
	]);
}
