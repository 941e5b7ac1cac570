/** A start tag as our pages are written: attribute values in double quotes. */
const TAG = /<([a-z][\w-]*)((?:"[^"]*"|[^">])*)>/g;
const ATTRIBUTE = /([\w:-]+)(?:="([^"]*)")?/g;

/**
 * Names by which style may know a page: of elements, classes, ids and attributes, as `needsOf` writes
 * them. For HTML that Astro wrote; not a parser of what others write.
 *
 * @param asked The names that matter.
 */
export function namesIn(html: string, asked: ReadonlySet<string>): Set<string> {
	const names = new Set<string>();
	const add = (name: string): void => {
		if (asked.has(name)) names.add(name);
	};
	for (const [, tag = '', attributes = ''] of html.matchAll(TAG)) {
		add(tag);
		for (const [, name = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
			if (name === 'class') for (const each of value.split(' ')) add(`.${each}`);
			else if (name === 'id') add(`#${value}`);
			else {
				add(`[${name}]`);
				add(`[${name}=${value}]`);
			}
		}
	}
	return names;
}
