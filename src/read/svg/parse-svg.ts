import { parseXml, XmlElement, type XmlDocument } from '@rgrove/parse-xml';
import { entitiesOf } from './entities.ts';
import { xmlText } from './xml-text.ts';

/** A drawing as its elements, or why browsers could not draw it; the words follow the file's name. */
export type ParsedSvg = { document: XmlDocument; root: SvgElement } | { fault: string };

/** An element with its name and attributes by namespace, so that no prefix matters. */
export interface SvgElement {
	namespace: string;
	/** Without prefix, e.g. `svg`. */
	name: string;
	/** As written, e.g. `svg:svg`. */
	written: string;
	attributes: SvgAttribute[];
	children: SvgElement[];
	/** The words directly inside. */
	text: string;
}

export interface SvgAttribute {
	/** Empty where it has no prefix. */
	namespace: string;
	name: string;
	written: string;
	value: string;
}

export const SVG = 'http://www.w3.org/2000/svg';

/** Read a drawing as XML, which is how browsers read a file of its own. */
export function parseSvg(bytes: Buffer): ParsedSvg {
	const text = xmlText(bytes);
	if (text === undefined)
		return { fault: 'holds letters that cannot be read. Save it again as UTF-8.' };
	try {
		const document = parseXml(text, { resolveUndefinedEntity: entitiesOf(text) });
		const root = document.root && namespaced(document.root, wellKnown);
		if (root?.name !== 'svg') {
			return {
				fault: `is no drawing: it begins with <${root?.written ?? ''}>, and an SVG file with <svg>.`,
			};
		}
		// One whose default namespace is missing or another gets the right one when it is published.
		if (root.namespace === SVG || root.written === 'svg') return { document, root };
		return { fault: `is drawn by no browser: its <${root.written}> needs xmlns="${SVG}".` };
	} catch (error) {
		return { fault: `cannot be read as SVG: ${reasonOf(error)} Save it again.` };
	}
}

/** The parser's own words, without the excerpt below them. */
function reasonOf(error: unknown): string {
	const [first = ''] = String(Object(error).message ?? error).split('\n', 1);
	return /[.!]$/.test(first) ? first : `${first}.`;
}

/** What XML knows without being told (Namespaces in XML 1.0, §3). */
const wellKnown: ReadonlyMap<string, string> = new Map([
	['', ''],
	['xml', 'http://www.w3.org/XML/1998/namespace'],
	['xmlns', 'http://www.w3.org/2000/xmlns/'],
]);

function namespaced(element: XmlElement, outer: ReadonlyMap<string, string>): SvgElement {
	const scope = scopeOf(element, outer);
	const own = split(element.name, scope);
	const attributes = Object.entries(element.attributes).map(([written, value]) => {
		// A name without prefix is in no namespace, whatever the element's is.
		const { namespace, name } = written.includes(':')
			? split(written, scope)
			: { namespace: '', name: written };
		return { namespace, name, written, value };
	});
	const children = element.children.filter((child) => child instanceof XmlElement);
	const words = element.children.flatMap((child) =>
		'text' in child && !(child instanceof XmlElement) ? [String(child.text)] : [],
	);
	return {
		...own,
		written: element.name,
		attributes,
		children: children.map((child) => namespaced(child, scope)),
		text: words.join(''),
	};
}

function scopeOf(
	{ attributes }: XmlElement,
	outer: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
	const declared = Object.entries(attributes).flatMap(([name, value]): [string, string][] => {
		if (name === 'xmlns') return [['', value]];
		return name.startsWith('xmlns:') ? [[name.slice('xmlns:'.length), value]] : [];
	});
	return declared.length === 0 ? outer : new Map([...outer, ...declared]);
}

/** @throws {Error} Where a prefix stands for nothing: browsers draw nothing then. */
function split(
	written: string,
	scope: ReadonlyMap<string, string>,
): Pick<SvgElement, 'namespace' | 'name'> {
	const at = written.indexOf(':');
	const prefix = at < 0 ? '' : written.slice(0, at);
	const namespace = scope.get(prefix);
	if (namespace !== undefined) return { namespace, name: written.slice(at + 1) };
	throw new Error(`"${written}" needs xmlns:${prefix}="…" in <svg>.`);
}
