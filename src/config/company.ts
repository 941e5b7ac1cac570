import type { z } from 'zod';
import type { OwnRule } from '../model/own-rules.ts';

/** What a company adds to Fyr in `fyr.config.ts`; files are named from the folder that it lies in. */
export interface CompanyConfig {
	/** Parts that articles may use beside Fyr's own. */
	components?: readonly PartConfig[];
	/** Templates in places of the page. */
	slots?: Partial<Record<SlotName, string>>;
	/** A stylesheet of the company's own, in the layer `site`, which comes after Fyr's. */
	css?: string;
	/** Tags for the `<head>` of every page. */
	head?: readonly HeadTag[];
	/** Checks of the company's own. */
	rules?: readonly OwnRule[];
}

export const slotNames = [
	'head',
	'header',
	'homeHero',
	'beforeArticle',
	'afterArticle',
	'contact',
	'footer',
] as const;

export type SlotName = (typeof slotNames)[number];

/** A part of the company's own: `:::price`, `::price` or `:price`, and `<Price>`. */
export interface PartConfig {
	/** Name of the directive, e.g. `price`. One of Fyr's own names replaces that part. */
	name: string;
	/** Tag in .mdx files; by default the name with a capital: `Price`. */
	component?: string;
	/** `block` holds text (`:::price … :::`), `line` stands alone (`::price`), `inline` in a sentence (`:price`). */
	form: 'block' | 'line' | 'inline';
	/** Its `.astro` file: gets the attributes as props, and what a block holds in its slot. */
	template: string;
	/** A zod object; `check` holds every use to it, and the template gets what it makes. Values are written as text. */
	attributes?: z.ZodObject;
	/** The attribute that `[…]` stands for: `plan` makes `::price[small]` of `::price{plan="small"}`. */
	label?: string;
	/** How to write it, for messages. */
	example: string;
	/** Whether it is printed. Default true. */
	print?: boolean;
	/** Whether the search finds its words. Default true. */
	search?: boolean;
	/** What `check` should say beside its attributes: a sentence that says what to write instead. */
	check?: (use: PartUseText) => string | readonly string[] | undefined;
}

/** One use of a part, as `check` sees it. */
export interface PartUseText {
	/** As the schema makes them, `[…]` included. */
	attributes: Readonly<Record<string, unknown>>;
	/** Words that a block holds. */
	text: string;
}

/** A tag for the `<head>`. Scripts and styles come by a slot's own `.astro` file and by `css`. */
export type HeadTag =
	| { tag: 'meta'; name: string; content: string }
	| { tag: 'meta'; property: string; content: string }
	| { tag: 'link'; rel: string; href: string; type?: string; sizes?: string; media?: string };
