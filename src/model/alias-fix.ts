import type { FileEdit } from './problem.ts';
import type { RuleContext } from './rules/rule.ts';

/** What `check --fix` writes, where it can. */
interface Fix {
	fix?: FileEdit[];
}

/** The line `aliases:` of an article or category with more addresses, and how to write it there. */
export function aliasFix(
	file: string,
	addresses: readonly string[],
	context: RuleContext,
): Fix & { line: string } {
	const { records } = context;
	const record =
		records.articles.find((one) => one.file === file) ??
		records.categories.find((one) => one.file === file);
	const before = record?.data.aliases ?? [];
	const items = addresses.map(yamlItem);
	const line = `aliases: [${[...before.map(yamlItem), ...items].join(', ')}]`;
	const source = context.places.source(file);
	const edit =
		before.length === 0
			? newLine(source, file, line, record?.data.slug, context)
			: moreItems(source, file, items, before.length, context);
	return edit ? { line, fix: [{ file, ...edit }] } : { line };
}

type Edit = Omit<FileEdit, 'file'>;

/** After the slug, which it is about; else as the first line. */
function newLine(
	source: string,
	file: string,
	line: string,
	slug: string | undefined,
	{ places }: RuleContext,
): Edit | undefined {
	// An empty list is there already: a second one would be one too many.
	if (/^aliases\s*:/m.test(source)) return undefined;
	const isArticle = /\.mdx?$/.test(file);
	if (isArticle && !/^---[ \t]*\r?\n/.test(source)) {
		return { from: 0, to: 0, text: `---\n${line}\n---\n\n` };
	}
	const after = slug === undefined ? (isArticle ? 1 : 0) : places.key(file, 'slug').line;
	const at = offsetOf(source, after + 1, 1);
	const lineBreak = at === source.length && !source.endsWith('\n') ? '\n' : '';
	return { from: at, to: at, text: `${lineBreak}${line}\n` };
}

/** Behind the last of a list, which stands in brackets or one item a line. */
function moreItems(
	source: string,
	file: string,
	items: readonly string[],
	count: number,
	{ places }: RuleContext,
): Edit | undefined {
	const { line, column } = places.key(file, 'aliases', count - 1);
	const from = offsetOf(source, line, column);
	const indent = /^[ \t]*- +$/.exec(source.slice(offsetOf(source, line, 1), from))?.[0];
	const item = /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^,\]\r\n]*[^,\]\s])/.exec(
		source.slice(from),
	)?.[0];
	if (item === undefined) return undefined;
	const rest = source.slice(from);
	const end = from + (indent === undefined ? item.length : (/\r?\n|$/.exec(rest)?.index ?? 0));
	const text = items
		.map((one) => (indent === undefined ? `, ${one}` : `\n${indent}${one}`))
		.join('');
	return { from: end, to: end, text };
}

/** Lines at the end of `redirects.yaml`, which is made where it is not there. */
export function redirectFix(lines: readonly string[], { files, places }: RuleContext): Fix {
	const file = 'redirects.yaml';
	const source = files.has(file) ? places.source(file) : '';
	// A line after `{…}` or `[…]` would not belong to it.
	if (/^\s*[{[]/.test(source)) return {};
	const lineBreak = source === '' || source.endsWith('\n') ? '' : '\n';
	const text = `${lineBreak}${lines.join('\n')}\n`;
	return { fix: [{ file, from: source.length, to: source.length, text }] };
}

/** As an item of a list: in quotes where YAML would read more into it. */
function yamlItem(address: string): string {
	return /^[\p{L}\p{N}/._~-]+$/u.test(address) ? address : JSON.stringify(address);
}

function offsetOf(source: string, line: number, column: number): number {
	let offset = 0;
	for (let at = 1; at < line; at++) {
		const next = source.indexOf('\n', offset);
		if (next < 0) return source.length;
		offset = next + 1;
	}
	return offset + column - 1;
}
