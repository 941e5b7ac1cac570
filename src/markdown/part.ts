import type { RootContent } from 'mdast';
import type { Directives } from 'mdast-util-directive';
import type { z } from 'zod';
import type { ResolvePart } from '../model/body.ts';
import type { Fault, GuideStep, OpeningPart, ReferenceUse, TextNode } from '../model/text.ts';

/**
 * What every article may use without an import, as a directive (`:::note`) or a component (`<Note>`).
 * Fyr's own parts and those of a company have this one shape; see `docs/en/extend/extend.md`.
 */
export interface Part {
	/** Name of the directive: `note`. */
	name: string;
	/** Tag in an .mdx file: `Note`. */
	component: string;
	/** `:::name … :::`, `::name` or `:name`. */
	form: 'containerDirective' | 'leafDirective' | 'textDirective';
	/** The attribute that `[…]` stands for. */
	label?: { attribute: string; isRequired?: boolean };
	/** What `{…}` may hold; values are text. A loose object takes any. */
	attributes: z.ZodObject;
	/** How to write it, for messages. */
	example: string;
	/** What other generators call it: `info` for a note. */
	otherNames?: readonly string[];
	/** Its headings name what it holds, and are not in the outline of the text. */
	ownsHeadings?: true;
	/** It names something that a rule looks for elsewhere. */
	refersTo?: ReferenceUse['kind'];
	/** Its steps, where it is a guide; asked once headings have their ids. */
	guide?: (use: PartUse) => GuideStep[];
	/** What is wrong with one use, beside its attributes. */
	faults?: (use: PartUse) => PartFault[];
	/** What the text holds in its place. */
	write: (use: PartUse, draw: Draw) => Written[];
	/** What a description made of the first paragraph says in its place; nothing where it is left out. */
	opening?: (use: PartUse) => OpeningPart;
	/** Puts in what it takes from other files, when the page is made. */
	resolve?: ResolvePart;
}

/** One place where a part is used. */
export interface PartUse {
	node: Directives;
	/** Words in `[…]`. */
	label: string;
	attributes: Readonly<Record<string, string>>;
}

export type PartFault = Pick<Fault, 'rule' | 'message'> & { severity?: Fault['severity'] };

/** Makes text nodes of Markdown. */
export type Draw = (nodes: readonly RootContent[]) => TextNode[];

/** What a part becomes: a node that its template draws, or Markdown that stays as it is. */
export type Written = WrittenPart | RootContent;

export interface WrittenPart {
	type: 'part';
	/** Folder of the template that draws it. */
	part: string;
	props: Readonly<Record<string, unknown>>;
	slots?: Readonly<Record<string, TextNode[]>>;
	/** Markdown for the default slot. */
	children?: readonly RootContent[];
	/** Ids that it gives to the page. */
	ids?: readonly string[];
}

declare module 'mdast-util-directive' {
	interface ContainerDirectiveData {
		part?: Part;
	}
	interface LeafDirectiveData {
		part?: Part;
	}
	interface TextDirectiveData {
		part?: Part;
	}
}
