import type { PictureFacts } from './picture-set.ts';
import type { Finding, Place } from './problem.ts';
import type { OwnRuleName, RuleName } from './registry/index.ts';

/**
 * An article's text as data: what `markdown/` makes of a file, and what the rules, the translation
 * status and the pages read. Plain JSON, so that it can be cached and compared.
 */
export interface ArticleText {
	/** The text itself, still without anything that depends on other files. */
	body: TextNode[];
	headings: Heading[];
	/** What else a link may lead to: elements of HTML that the writer gave an id or a name. */
	anchors: Anchor[];
	links: LinkUse[];
	pictures: PictureUse[];
	/** Files that its code brings in, as written: `./Sum.astro`. Packages left out. */
	imports: ImportUse[];
	/** Packages that it brings in: `zod`. */
	packages: ImportUse[];
	/** Every `:ui`, `:term`, `::snippet` and `::action`. */
	references: ReferenceUse[];
	/** The steps of every `:::guide`. */
	guides: GuideStep[][];
	/** Hash per section, in order: `lead`, then one per heading. Front matter is added by the reader. */
	sections: Section[];
	/** What its first heading says, where that stands for the title and is no part of the body. */
	title?: string | undefined;
	/** The first paragraphs, for where a description is missing. */
	opening: OpeningPart[][];
	/** The words of the text, for related articles. */
	plain: string;
	/** It imports, exports or computes: `@astrojs/mdx` runs the blocks that do. */
	usesCode: boolean;
	/** Only with code: the source for `@astrojs/mdx`, with a `<FyrBlock>` for each place without code. */
	mdx?: string;
	/** What each `<FyrBlock>` draws. */
	blocks: TextNode[][];
	/** What the text itself shows to be wrong, with no other file at hand. */
	faults: Fault[];
}

export interface Heading {
	/** 2 to 6: the title is the only 1. */
	depth: number;
	/** Fragment, e.g. `log-in-with-bankid`. */
	id: string;
	text: string;
	/** It is written one level higher, as every heading of its text. */
	lowered?: boolean;
	/** The writer chose the id: `## Title {#own-id}`. */
	own?: true;
	/** Inside `:::choices` a heading names a choice and is not part of the outline. */
	choice: boolean;
	place: Place;
}

export interface Anchor {
	id: string;
	/** By `id`; an older `<a name>` may share its name with a heading. */
	isId: boolean;
	place: Place;
}

export interface LinkUse {
	/** As written: `../account/log-in.mdx#phone`, `https://…`. */
	href: string;
	text: string;
	place: Place;
}

interface PictureUse {
	/** As written: `./log-in.menu.png`. */
	src: string;
	alt: string;
	place: Place;
}

/** A step of a guide, which readers are led through one at a time. */
export interface GuideStep {
	/** Fragment of its heading. */
	id: string;
	title: string;
	/** What a reader chooses from at its end. Without any it is an end of the guide. */
	answers: GuideAnswer[];
	/** Every link in it, those of its answers included. */
	links: LinkUse[];
	/** There is nothing below its heading. */
	isEmpty: boolean;
	/** Of its heading. */
	place: Place;
}

export interface GuideAnswer {
	text: string;
	/** It has a link. */
	leads: boolean;
	place: Place;
}

export interface ImportUse {
	/** As written: `./Sum.astro`. */
	from: string;
	place: Place;
}

/** What stands in place of a label's `{{…}}`, by name. */
export type LabelValues = Readonly<Record<string, string>>;

export interface ReferenceUse {
	kind: 'ui' | 'term' | 'snippet' | 'action';
	/** Key, concept or name. */
	name: string;
	/** It says how many: `:ui[services.count]{count=2}`. */
	counted: boolean;
	/** What is put into a label, by name: `:ui[greeting]{name="Anna"}`. None where nothing is. */
	values?: LabelValues;
	place: Place;
}

/** A part of a paragraph: words, or what has a name elsewhere. */
export type OpeningPart = string | LabelUse | { is: 'term'; concept: string };

/** A label of the product, by its key. */
export interface LabelUse {
	is: 'ui';
	key: string;
	count?: number;
	values?: LabelValues;
}

export interface Section {
	/** `front matter`, `lead`, or the heading it begins with, as `#log-in`. */
	name: string;
	hash: string;
}

/** A fault inside one text; the reader adds the file. */
export interface Fault extends Finding {
	rule: RuleName | OwnRuleName;
}

/** A piece of an article: HTML, or something that needs other files or a component. */
export type TextNode =
	| string
	| { is: 'element'; tag: string; attributes: Record<string, string>; children: TextNode[] }
	| PartNode<TextNode>
	| { is: 'link'; href: string; children: TextNode[] }
	| {
			is: 'picture';
			src: string;
			alt: string;
			title: string | null;
			/** It stands in a line of words; else it is a figure. */
			inline: boolean;
			/** Where a click on a figure leads, as written. */
			href: string | null;
	  };

/** A part such as a callout: what its template gets, and what it holds. */
export interface PartNode<Inner> {
	is: 'part';
	/** Folder of the template, e.g. `callout`. */
	part: string;
	/** Plain JSON. */
	props: Readonly<Record<string, unknown>>;
	/** What it holds, by the name of the template's slot. */
	slots: Readonly<Record<string, Inner[]>>;
	/** Ids that it gives to the page. */
	ids?: readonly string[];
}

/** The same after `resolveBody`: nothing in it depends on anything else any more. */
export type BodyNode =
	| string
	| { is: 'element'; tag: string; attributes: Record<string, string>; children: BodyNode[] }
	| PartNode<BodyNode>
	| (BodyLink & { is: 'link'; children: BodyNode[] })
	| {
			is: 'picture';
			/** File relative to the content root, and what it is. */
			asset: string;
			facts: PictureFacts;
			/** Address of the folder that it is published in. */
			folder: string;
			alt: string;
			title: string | null;
			/** It stands in a line of words; else it is a figure. */
			inline: boolean;
			/** Where a click on it leads. */
			link: BodyLink | undefined;
			/** The first of the page may be above the fold. */
			first: boolean;
	  };

/** Where a link leads. */
export interface BodyLink {
	href: string;
	/** Language of what it leads to, where that is another. */
	hreflang?: string | undefined;
	/** A file that readers keep: its name, and its kind and size, which are shown. */
	download?: { name: string; type: string; bytes: number };
}
