import {
	isAlias,
	isCollection,
	isScalar,
	visit,
	type Document,
	type Node,
	type Scalar,
	type YAMLParseError,
} from 'yaml';

/** What is wrong with a YAML text, and where, counted in characters from its beginning. */
export interface YamlFault {
	offset: number;
	message: string;
}

/**
 * What cannot be read, and what would be read as something else than it says. One fault a line: the
 * library finds several names for one mistake.
 */
export function yamlFaults(document: Document, source: string): YamlFault[] {
	const unreadable = causes(document, source).map((error) => explain(error, document, source));
	const faults = unreadable.length > 0 ? unreadable : misread(document, source);
	const lines = faults.map(({ offset }) => source.slice(0, offset).split('\n').length);
	return faults.filter((_, index) => lines.indexOf(lines[index] ?? 0) === index);
}

/** Errors without those that only follow from one before: all of JSON is one value, which ends there. */
function causes({ errors }: Document, source: string): YAMLParseError[] {
	return /^\s*[{[]/.test(source)
		? errors.slice(0, 1)
		: errors.filter(({ message }, index) => index === 0 || !message.includes('in YAML stream'));
}

/** The library's words for the commonest mistakes are a programmer's; these are not. */
function explain(
	{ code, message, pos: [offset] }: YAMLParseError,
	document: Document,
	source: string,
): YamlFault {
	switch (code) {
		case 'DUPLICATE_KEY':
			return { offset, message: 'This key stands twice. Keep one of the two lines.' };
		case 'BLOCK_AS_IMPLICIT_KEY':
		case 'MULTILINE_IMPLICIT_KEY':
			return { offset, message: aboutColon(lineAt(source, offset)) };
		case 'TAB_AS_INDENT':
			return { offset, message: 'A tab stands here. Indent with spaces.' };
		case 'BAD_DQ_ESCAPE':
			return {
				offset,
				message: 'In double quotes a "\\" is no letter of its own. Use single quotes.',
			};
		case 'MULTIPLE_DOCS':
			return { offset, message: 'A line "---" stands in the middle of the file. Remove it.' };
		case 'BAD_SCALAR_START':
			return { offset, message: inQuotes(source[offset] ?? '') };
		case 'MISSING_CHAR':
		case 'BAD_INDENT':
			return neverClosed(offset, document, source) ?? { offset, message: unread(message) };
		default:
			return { offset, message: unread(message) };
	}
}

function aboutColon(line: string): string {
	const [, key = '', value = ''] = /^\s*(?:- )?([^\s:]+):(.*)$/.exec(line) ?? [];
	if (key === '') {
		return 'This line has no key. Write "key: value", or indent it by two spaces to go on with the line above.';
	}
	if (/^\S/.test(value)) return `After the colon stands a space: "${key}: ${value}".`;
	return value.includes(':')
		? `A value with a colon in it must be in quotes: ${key}: "${value.trim().replaceAll('"', "'")}".`
		: 'The next line begins further in. Begin all keys of a group in the same column.';
}

function unread(message: string): string {
	if (message.startsWith('Unexpected scalar at node end')) {
		return 'More follows here than the value in quotes. Put all of it in quotes, with other quotes inside: "a \'b\' c".';
	}
	return `This line cannot be read (${message.replace(/\.$/, '')}). Put the value in quotes, and check quotes, commas, brackets and indentation.`;
}

function inQuotes(sign: string): string {
	return `A value that begins with "${sign}" must be in quotes.`;
}

/** The quote or bracket that was opened and not closed, at its opening and not where the file ends. */
function neverClosed(offset: number, document: Document, source: string): YamlFault | undefined {
	let start: number | undefined;
	visit(document, (_, node) => {
		if (!isScalar(node) && !isCollection(node)) return;
		if (!(isScalar(node) ? isQuoted(node) : node.flow)) return;
		const [begin = 0, end = 0] = node.range ?? [];
		if (begin < offset && end >= offset - 1) start = begin;
	});
	if (start === undefined) return undefined;
	const sign = source[start] ?? '';
	if (/[\s,]#\S/.test(source.slice(start, offset).split('\n', 1)[0] ?? '')) {
		const message = `What follows "#" is a comment, so ${sign} is never closed. Put the value in quotes, e.g. "#0b6b6f".`;
		return { offset: start, message };
	}
	const message = `${sign} is never closed. Add ${closing[sign] ?? sign} where the value ends.`;
	return { offset: start, message };
}

const closing: Record<string, string> = { '[': ']', '{': '}' };

function isQuoted({ type }: Scalar): boolean {
	return type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
}

/** Values of which YAML silently drops a part: after `#`, and words that begin with `!`, `&` or `*`. */
function misread(document: Document, source: string): YamlFault[] {
	const faults = document.warnings.map(({ pos: [offset] }) => ({ offset, message: inQuotes('!') }));
	const wanted = new Set<string>();
	const anchors: { name: string; node: Node }[] = [];
	visit(document, (key, node) => {
		if (isAlias(node)) {
			wanted.add(node.source);
			if (node.resolve(document)) return;
			faults.push({ offset: node.range?.[0] ?? 0, message: inQuotes('*') });
		} else if (isScalar(node) || isCollection(node)) {
			if (node.anchor) anchors.push({ name: node.anchor, node });
			const comment = isScalar(node) && key !== 'key' ? lostComment(node) : undefined;
			if (comment) faults.push(comment);
		}
	});
	for (const { name, node } of anchors) {
		const offset = source.lastIndexOf(`&${name}`, node.range?.[0] ?? 0);
		if (!wanted.has(name)) faults.push({ offset, message: inQuotes('&') });
	}
	return faults.sort((a, b) => a.offset - b.offset);
}

/** `title: Error #404` is the title "Error"; `order: 1 # first` has a comment that is meant. */
function lostComment({ comment, type, value, range }: Scalar): YamlFault | undefined {
	if (type !== 'PLAIN' || !comment || /^\s/.test(comment)) return undefined;
	const written = `${value === null ? '' : `${String(value)} `}#${comment}`;
	return {
		offset: range?.[0] ?? 0,
		message: `What follows "#" is a comment and would be lost. Put the value in quotes: "${written}".`,
	};
}

function lineStart(source: string, offset: number): number {
	return source.lastIndexOf('\n', offset - 1) + 1;
}

function lineAt(source: string, offset: number): string {
	return source.slice(lineStart(source, offset)).split(/\r?\n/, 1)[0] ?? '';
}
