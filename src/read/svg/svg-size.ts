import { tokenize, TokenType } from '@csstools/css-tokenizer';
import type { SvgElement } from './parse-svg.ts';

export interface Size {
	width: number;
	height: number;
}

/**
 * Size of a drawing in CSS pixels, as browsers find it (SVG 2, §8.2 and CSS Images, §5): its own width
 * and height, the other by the shape of its `viewBox` where one is missing, else that of the box.
 */
export function svgSize(root: SvgElement): Size | undefined {
	const box = viewBox(valueOf(root, 'viewBox'));
	const [width, height] = [lengthOf(root, 'width'), lengthOf(root, 'height')];
	if (width === 0 || height === 0) return undefined;
	if (width !== undefined && height !== undefined) return { width, height };
	if (box === undefined) return undefined;
	if (width !== undefined) return { width, height: (width * box.height) / box.width };
	if (height !== undefined) return { width: (height * box.width) / box.height, height };
	return box;
}

function valueOf(root: SvgElement, name: string): string {
	return root.attributes.find((each) => each.namespace === '' && each.name === name)?.value ?? '';
}

/** Four numbers, with blanks or commas between. */
function viewBox(value: string): Size | undefined {
	const numbers = value
		.trim()
		.split(/\s*,\s*|\s+/)
		.map((text) => (text === '' ? NaN : Number(text)));
	const [, , width = NaN, height = NaN] = numbers;
	if (numbers.length !== 4 || !numbers.every(Number.isFinite)) return undefined;
	return width > 0 && height > 0 ? { width, height } : undefined;
}

/** In CSS pixels. Shares of what is around, and sizes of the reader's window, are none of the drawing's. */
const units: Readonly<Record<string, number>> = {
	'': 1,
	px: 1,
	in: 96,
	cm: 96 / 2.54,
	mm: 96 / 25.4,
	q: 96 / 101.6,
	pt: 96 / 72,
	pc: 16,
	em: 16,
	rem: 16,
	ex: 8,
	ch: 8,
};

/** A length that is said; a style wins over an attribute. Nothing good below zero counts as zero. */
function lengthOf(root: SvgElement, name: string): number | undefined {
	return length(styled(valueOf(root, 'style'), name)) ?? length(valueOf(root, name));
}

function length(value: string): number | undefined {
	const tokens = tokenize({ css: value }).filter(
		([type]) =>
			type !== TokenType.Whitespace && type !== TokenType.EOF && type !== TokenType.Comment,
	);
	const [token] = tokens;
	if (!token || tokens.length > 1) return undefined;
	const unit = token[0] === TokenType.Dimension ? token[4].unit.toLowerCase() : '';
	if (token[0] !== TokenType.Number && token[0] !== TokenType.Dimension) return undefined;
	const factor = units[unit];
	return factor === undefined ? undefined : Math.max(0, token[4].value * factor);
}

/** Value of one property in a `style` attribute; empty where it is not there. */
function styled(style: string, property: string): string {
	const declarations = style.split(';').map((each) => each.split(':', 2));
	return declarations.findLast(([name = '']) => name.trim().toLowerCase() === property)?.[1] ?? '';
}
