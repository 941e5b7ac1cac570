/** Signs that Markdown would read as more than themselves, wherever they stand. */
const ANYWHERE = /[\\`*[\]<]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|~|&(?=#?\w+;)/gu;

/** What begins a heading, quotation or list where it is the first thing on a line. */
const AT_START = /^(?:#{1,6}(?=\s|$)|>|[-+](?=[\s-]|$)|=+$)/;
const NUMBER_AT_START = /^(\d{1,9})([.)])(?=\s|$)/;

/** Words as they stand in Markdown. */
export function escapeWords(text: string): string {
	return text.replace(ANYWHERE, (sign) => `\\${sign}`);
}

/** Lines of a paragraph, none of which begins anything else. */
export function escapeLineStarts(paragraph: string): string {
	return paragraph
		.split('\n')
		.map((line) => line.replace(AT_START, '\\$&').replace(NUMBER_AT_START, '$1\\$2'))
		.join('\n');
}

/** An address between the parentheses of a link. */
export function escapeAddress(href: string): string {
	return href.replace(
		/[()\s<>\\]/g,
		(sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`,
	);
}

/** Code in a line, between more backticks in a row than it holds. */
export function codeSpan(code: string): string {
	const fence = '`'.repeat(longestRun(code) + 1);
	const room = /^`|`$|^ .* $/.test(code) ? ' ' : '';
	return code === '' ? '' : fence + room + code + room + fence;
}

/** Code in lines of its own. */
export function codeBlock(code: string, language: string): string {
	const fence = '`'.repeat(Math.max(3, longestRun(code) + 1));
	return `${fence}${language}\n${code.replace(/\n$/, '')}\n${fence}`;
}

function longestRun(code: string): number {
	return Math.max(0, ...[...code.matchAll(/`+/g)].map(([run]) => run.length));
}
