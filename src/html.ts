/** Attributes by name; those that are `undefined` or `null` are left out. */
export type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** Elements that hold nothing and have no end. Source: HTML Standard, “Void elements”. */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** An element as text. @param inner HTML. */
export function element(name: string, attributes: Attributes, inner = ''): string {
	return VOID.has(name)
		? startTag(name, attributes)
		: `${startTag(name, attributes)}${inner}${endTag(name)}`;
}

export function startTag(name: string, attributes: Attributes): string {
	const written = Object.entries(attributes).map(([key, value]) => {
		if (value === undefined || value === null) return '';
		return value === '' && key !== 'alt' ? ` ${key}` : ` ${key}="${escaped(String(value))}"`;
	});
	return `<${name}${written.join('')}>`;
}

export function endTag(name: string): string {
	return VOID.has(name) ? '' : `</${name}>`;
}

const signs: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
};

/** Plain text as it stands in HTML, in an attribute too. */
export function escaped(text: string): string {
	return text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}
