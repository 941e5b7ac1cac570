/** A start tag as our pages are written: attribute values in double quotes. */
const TAG = /<[a-z](?:"[^"]*"|[^">])*>/g;
const NAME = /^<([a-z][\w-]*)/;
const ATTRIBUTE = /([\w:-]+)(?:="([^"]*)")?/g;
/** Tags to remember: as many as pages have in common, and not all that differ. */
const MOST_TAGS = 10_000;

/**
 * A function that tells by which names style may know a page: of elements, classes, ids and attributes, as
 * `needsOf` writes them. For HTML that Astro wrote; not a parser of what others write.
 *
 * @param asked The names that matter.
 */
export function namesAmong(asked: ReadonlySet<string>): (html: string) => Set<string> {
	const known = new Map<string, string[]>();
	const namesOf = (tag: string): string[] => {
		const names = known.get(tag) ?? namesOfTag(tag).filter((name) => asked.has(name));
		if (known.size < MOST_TAGS) known.set(tag, names);
		return names;
	};
	return (html) => new Set([...new Set(html.match(TAG))].flatMap(namesOf));
}

function namesOfTag(tag: string): string[] {
	const [start = '', element = ''] = NAME.exec(tag) ?? [];
	const attributes = [...tag.slice(start.length).matchAll(ATTRIBUTE)];
	return [
		element,
		...attributes.flatMap(([, name = '', value = '']) => {
			if (name === 'class') return value.split(' ').map((each) => `.${each}`);
			return name === 'id' ? [`#${value}`] : [`[${name}]`, `[${name}=${value}]`];
		}),
	];
}
