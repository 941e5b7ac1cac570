import { Problem } from './problem.ts';

/** Fields that may occur more than once; each becomes a list. */
const LISTS: ReadonlySet<string> = new Set(['reasons']);

/**
 * The fields of `application/x-www-form-urlencoded`, in the shape that the JSON body has.
 *
 * `URLSearchParams` would replace bytes that are not UTF-8 and keep both of two equal fields.
 *
 * @throws {Problem} 400 on a repeated field or on bytes that are not UTF-8.
 * @example
 * parseForm('helpful=no&reasons=wrong&reasons=other'); // => { helpful: 'no', reasons: ['wrong', 'other'] }
 */
export function parseForm(text: string): Record<string, string | string[]> {
	const fields = new Map<string, string | string[]>();
	for (const pair of text.split('&')) {
		if (pair === '') continue;
		const [name = '', ...rest] = pair.split('=');
		addField(fields, decode(name), decode(rest.join('=')));
	}
	// Defines own properties, so a field named `__proto__` is merely unknown.
	return Object.fromEntries(fields);
}

function addField(fields: Map<string, string | string[]>, name: string, value: string): void {
	const earlier = fields.get(name);
	if (Array.isArray(earlier)) earlier.push(value);
	else if (earlier !== undefined) {
		throw new Problem(400, `The field "${name}" occurs twice. Send it once.`);
	} else fields.set(name, LISTS.has(name) ? [value] : value);
}

function decode(encoded: string): string {
	try {
		return decodeURIComponent(encoded.replaceAll('+', ' '));
	} catch (cause) {
		throw new Problem(400, 'The form is not percent-encoded UTF-8.', { cause });
	}
}
