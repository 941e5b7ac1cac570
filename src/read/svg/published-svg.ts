import { parseXml } from '@rgrove/parse-xml';
import { SVG } from './parse-svg.ts';
import { xmlText } from './xml-text.ts';

/**
 * A drawing as it is published: in UTF-8, as servers say that it is, and with the namespace without
 * which browsers draw nothing. One that has both is left as it is.
 */
export function publishedSvg(bytes: Buffer): Buffer {
	const text = xmlText(bytes);
	if (text === undefined) return bytes;
	const whole = withNamespace(withoutDeclaration(text.replace(/\r\n?/g, '\n')));
	return whole === text ? bytes : Buffer.from(whole);
}

/** UTF-8 is what is read where nothing is declared. */
function withoutDeclaration(text: string): string {
	const declared = /^<\?xml\s[^>]*?encoding\s*=\s*["']([\w.-]+)["'][^>]*\?>\s*/.exec(text);
	const isRight = !declared || /^utf-?8$/i.test(declared[1] ?? '');
	return isRight ? text : text.slice(declared[0].length);
}

function withNamespace(text: string): string {
	const options = { includeOffsets: true, ignoreUndefinedEntities: true };
	const { root } = parseXml(text, options);
	if (root?.name !== 'svg' || root.attributes['xmlns'] === SVG) return text;
	// Written by an entity, it is one that browsers put in.
	if (root.attributes['xmlns']?.startsWith('&')) return text;
	const after = root.start + '<svg'.length;
	const rest = text.slice(after);
	const bare =
		root.attributes['xmlns'] === undefined
			? rest
			: rest.replace(/\sxmlns\s*=\s*("[^"]*"|'[^']*')/, '');
	return `${text.slice(0, after)} xmlns="${SVG}"${bare}`;
}
