import { parseXml, XmlDocumentType } from '@rgrove/parse-xml';

/** Longest text that one entity may become: a few lines of them could fill all memory. */
const LONGEST = 10_000;

/** Names for texts that a drawing declares itself, as Adobe Illustrator does for its namespaces. */
export function entitiesOf(text: string): (reference: string) => string | undefined {
	const declared = text.includes('<!ENTITY') ? declarations(subsetOf(text)) : new Map();
	const resolve = (reference: string, depth: number): string | undefined => {
		const value: unknown = declared.get(reference.slice(1, -1));
		if (typeof value !== 'string' || depth > 8) return undefined;
		const whole = value.replace(
			/&(?:#x([\da-f]+)|#(\d+)|[^;\s]+);/gi,
			(inner, hex: string | undefined, decimal: string | undefined) => {
				if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
				if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
				return resolve(inner, depth + 1) ?? inner;
			},
		);
		return whole.length > LONGEST ? undefined : whole;
	};
	return (reference) => resolve(reference, 0);
}

function subsetOf(text: string): string {
	const options = { preserveDocumentType: true, ignoreUndefinedEntities: true };
	const type = parseXml(text, options).children.find((node) => node instanceof XmlDocumentType);
	return type?.internalSubset ?? '';
}

/** `<!ENTITY name "text">`; those that stand for a file have no text, and browsers load none. */
function declarations(subset: string): ReadonlyMap<string, string> {
	const plain = subset.replace(/<!--[^]*?-->/g, '');
	const found = plain.matchAll(/<!ENTITY\s+([^\s%"'>]+)\s+(?:"([^"<]*)"|'([^'<]*)')\s*>/g);
	return new Map([...found].map(([, name = '', double, single]) => [name, double ?? single ?? '']));
}
