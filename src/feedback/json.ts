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
	for (const [token, string, colon] of text.matchAll(
		/("[^"\\]*(?:\\.[^"\\]*)*")\s*(:)?|[{}[\]]/g,
	)) {
		if (token === '{' || token === '[') open.push(token === '{' ? new Set() : undefined);
		else if (token === '}' || token === ']') open.pop();
		else if (string !== undefined && colon !== undefined) addKey(open.at(-1), keyOf(string));
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

/** What a quoted key says; only one with escapes needs to be read. */
function keyOf(quoted: string): string {
	return quoted.includes('\\') ? String(parse(quoted)) : quoted.slice(1, -1);
}

function addKey(keys: Set<string> | undefined, key: string): void {
	if (keys?.has(key)) throw new Problem(400, `"${key}" occurs twice. Send each key once.`);
	keys?.add(key);
}
