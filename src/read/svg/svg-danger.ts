import { tokenize, TokenType } from '@csstools/css-tokenizer';
import { XmlProcessingInstruction, type XmlDocument } from '@rgrove/parse-xml';
import type { SvgAttribute, SvgElement } from './parse-svg.ts';

/**
 * What a drawing holds beside shapes: as a picture it cannot run or load anything, but whoever opens
 * its address sees it as a page of this site. In words that follow the file's name.
 */
export function svgDanger(document: XmlDocument, root: SvgElement): string | undefined {
	const sheet = document.children.find(
		(node) => node instanceof XmlProcessingInstruction && node.name === 'xml-stylesheet',
	);
	if (sheet) return `loads a style sheet (<?xml-stylesheet …?>). ${saveAgain}`;
	return elementDanger(root);
}

const saveAgain = 'Remove that and save it again, or save it as PNG.';

function elementDanger(element: SvgElement): string | undefined {
	const { namespace, name, written } = element;
	if (active.has(name.toLowerCase())) {
		return `holds <${written}>, which would run where the drawing is opened by itself. ${saveAgain}`;
	}
	if (namespace === 'http://www.w3.org/1999/xhtml') {
		return `holds HTML (<${written}>), which would run where the drawing is opened by itself. Export it with its text as SVG text or outlines, or save it as PNG.`;
	}
	for (const attribute of element.attributes) {
		const danger = attributeDanger(attribute, element);
		if (danger !== undefined) return danger;
	}
	if (name === 'style') {
		const danger = styleDanger(element.text);
		if (danger !== undefined) return danger;
	}
	for (const child of element.children) {
		const danger = elementDanger(child);
		if (danger !== undefined) return danger;
	}
	return undefined;
}

/** In any namespace: browsers run some of them in several. */
const active = new Set(
	'script handler listener iframe embed object audio video link meta base form'.split(' '),
);

function attributeDanger(
	{ namespace, name, written, value }: SvgAttribute,
	element: SvgElement,
): string | undefined {
	const shown = `${written}="${shorten(value)}"`;
	if (namespace === '' && /^on/i.test(name)) {
		return `holds the event handler ${shown}, which would run where the drawing is opened by itself. ${saveAgain}`;
	}
	// Browsers skip blanks and control characters in a scheme.
	if (/(^|[;,])(javascript|vbscript):/i.test(value.replace(/[\s\p{Cc}]/gu, ''))) {
		return `holds a script in ${shown}, which would run where the drawing is opened by itself. ${saveAgain}`;
	}
	if (name === 'attributeName' && /^(on|(\w+:)?href$)/i.test(value.trim())) {
		return `changes ${value.trim()} by itself (${shown}). ${saveAgain}`;
	}
	if (namespace === '' && (name === 'style' || value.includes('('))) {
		const danger = styleDanger(value);
		if (danger !== undefined) return danger;
	}
	const isReference =
		(name === 'href' && (namespace === '' || namespace === XLINK)) ||
		(name === 'src' && namespace === '') ||
		(name === 'base' && namespace !== '');
	// A link leads somewhere only when it is pressed, and in a picture nothing is.
	if (!isReference || isLink(element, value)) return undefined;
	return addressDanger(value, shown);
}

const XLINK = 'http://www.w3.org/1999/xlink';

function isLink({ name }: SvgElement, value: string): boolean {
	return name === 'a' && !/^\s*data:/i.test(value);
}

/** Styles load by `url()`, by `@import`, and by addresses in quotes in a few functions. */
function styleDanger(css: string): string | undefined {
	for (const token of tokenize({ css })) {
		if (token[0] === TokenType.AtKeyword && token[4].value.toLowerCase() === 'import') {
			return `loads a style sheet (@import). ${saveAgain}`;
		}
		if (token[0] === TokenType.URL) {
			const danger = addressDanger(token[4].value, `url(${shorten(token[4].value)})`);
			if (danger !== undefined) return danger;
		}
		if (token[0] === TokenType.String && looksLoaded(css, token[2], token[4].value)) {
			const danger = addressDanger(token[4].value, `url("${shorten(token[4].value)}")`);
			if (danger !== undefined) return danger;
		}
	}
	return undefined;
}

/** Whether a quoted text is an address: directly in `url(…)`, or with a scheme or host. */
function looksLoaded(css: string, from: number, value: string): boolean {
	return /(url|src|image-set)\(\s*$/i.test(css.slice(0, from)) || /^\s*(https?:)?\/\//i.test(value);
}

/** A part of the drawing (`#a`) and what it carries along (`data:image/…`) are all that is there. */
function addressDanger(address: string, shown: string): string | undefined {
	const plain = address.replace(/[\s\p{Cc}]/gu, '');
	if (plain === '' || plain.startsWith('#')) return undefined;
	if (/^data:(image|font|application\/(x-)?font)/i.test(plain)) return undefined;
	if (/^([a-z][a-z\d+.-]*:|\/\/)/i.test(plain)) {
		return `loads ${shown} from elsewhere, which browsers refuse in a picture. Embed it, or save the drawing as PNG.`;
	}
	return `needs another file (${shown}), which browsers do not load for a picture. Embed it, or save the drawing as PNG.`;
}

function shorten(value: string): string {
	const line = value.replace(/\s+/g, ' ').trim();
	return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
