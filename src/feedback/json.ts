import { Problem } from './problem.ts';

/** Levels of `{` and `[`. A vote needs two. */
const DEEPEST = 4;

/**
 * JSON in which no object names a key twice.
 *
 * `JSON.parse` keeps the last of two equal keys in silence, so a proxy and the endpoint could read
 * two different votes in one body (RFC 8259 §4). `"h\u0065lpful"` is the same key as `"helpful"`.
 *
 * @throws {Problem} 400 on a syntax error, a repeated key, or more than four levels.
 */
export function parseJson(text: string): unknown {
	const value = parse(text);
	const open: (Set<string> | undefined)[] = [];
	// The text is known to be JSON, so strings and brackets are all that need to be found.
	for (let at = 0; at < text.length; at++) {
		const sign = text[at];
		if (sign === '{' || sign === '[') open.push(sign === '{' ? new Set() : undefined);
		else if (sign === '}' || sign === ']') open.pop();
		else if (sign === '"') {
			const end = endOfString(text, at);
			if (isKey(text, end)) addKey(open.at(-1), keyOf(text.slice(at, end)));
			at = end - 1;
		}
		if (open.length > DEEPEST) throw new Problem(400, 'The JSON is nested too deeply.');
	}
	return value;
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch (cause) {
		throw new Problem(400, 'The body is not JSON.', { cause });
	}
}

/** Where the string that begins at a quote is over: after the next quote that is not escaped. */
function endOfString(text: string, start: number): number {
	let quote = text.indexOf('"', start + 1);
	while (isEscaped(text, quote)) quote = text.indexOf('"', quote + 1);
	return quote + 1;
}

/** After an odd number of backslashes; of two, the first escapes the second. */
function isEscaped(text: string, at: number): boolean {
	let slashes = 0;
	while (text[at - 1 - slashes] === '\\') slashes++;
	return slashes % 2 === 1;
}

/** Whether the string that ends here is followed by a colon. */
function isKey(text: string, end: number): boolean {
	let at = end;
	while (text.charCodeAt(at) <= 0x20) at++;
	return text[at] === ':';
}

/** What a quoted key says; only one with escapes needs to be read. */
function keyOf(quoted: string): string {
	return quoted.includes('\\') ? String(parse(quoted)) : quoted.slice(1, -1);
}

function addKey(keys: Set<string> | undefined, key: string): void {
	if (keys?.has(key)) throw new Problem(400, `"${key}" occurs twice. Send each key once.`);
	keys?.add(key);
}
