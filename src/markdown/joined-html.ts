import type { Html } from 'mdast';
import type { Node, Point } from 'unist';

/** The HTML among the children of one node as one text, with a comment for each other child. */
export interface JoinedHtml {
	html: string;
	/** The children that are no HTML. */
	siblings: Node[];
	/** The child that a comment stands for, if it stands for one. */
	siblingNamed: (comment: string) => Node | undefined;
	/** Where in the file a character of `html` stands. */
	point: (offset: number) => Point & { offset: number };
}

/** Begins the comments that stand for children; in no text anybody writes. */
const SIGN = '\uE002';

export function joinHtml(children: readonly Node[], lines: readonly Line[]): JoinedHtml {
	const starts: number[] = [];
	let html = '';
	children.forEach((child, index) => {
		starts.push(html.length);
		html += isHtml(child) ? child.value : `<!--${SIGN}${index}-->`;
	});
	return {
		html,
		siblings: children.filter((child) => !isHtml(child)),
		siblingNamed: (comment) =>
			comment.startsWith(SIGN) ? children[Number(comment.slice(SIGN.length))] : undefined,
		point(offset) {
			const index = Math.max(
				0,
				starts.findLastIndex((start) => start <= offset),
			);
			return pointIn(children[index], offset - (starts[index] ?? 0), lines);
		},
	};
}

/** HTML in a list or quotation has lost the signs and blanks before each of its lines. */
function pointIn(
	child: Node | undefined,
	offset: number,
	lines: readonly Line[],
): Point & { offset: number } {
	const start = child?.position?.start;
	const before = child && isHtml(child) ? child.value.slice(0, offset).split('\n') : [''];
	const number = (start?.line ?? 1) + before.length - 1;
	const line = lines[number - 1] ?? { text: '', start: 0 };
	const whole =
		(child && isHtml(child) ? child.value.split('\n')[before.length - 1] : undefined) ?? '';
	const from =
		before.length === 1 ? (start?.column ?? 1) - 1 : Math.max(0, line.text.length - whole.length);
	const column = from + (before.at(-1) ?? '').length;
	return { line: number, column: column + 1, offset: line.start + column };
}

/** A line of a file. */
export interface Line {
	text: string;
	/** Offset of its first character. */
	start: number;
}

export function linesOf(source: string): Line[] {
	let start = 0;
	return source.split('\n').map((text) => {
		const line = { text: text.replace(/\r$/, ''), start };
		start += text.length + 1;
		return line;
	});
}

function isHtml(node: Node): node is Html {
	return node.type === 'html';
}
