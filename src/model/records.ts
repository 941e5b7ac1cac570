import type { PublishedStep } from '../feedback/contract.ts';
import type { ArticleData } from '../schema/article.ts';
import type { CategoryData } from '../schema/category.ts';
import type { TextTree } from '../schema/labels.ts';
import type { Lock } from '../schema/lock.ts';
import type { Notices } from '../schema/notices.ts';
import type { PublishedAddresses } from '../schema/published.ts';
import type { Redirects } from '../schema/redirects.ts';
import type { Site } from '../schema/site.ts';
import type { Terms } from '../schema/terms.ts';
import type { Words } from '../schema/words.ts';
import type { PictureFacts, PictureSize } from './picture-set.ts';
import type { Section, TextNode } from './text.ts';

/**
 * A content root as plain data, every file parsed and valid. `read-content.ts` makes it from files,
 * `load.ts` from Astro's store; everything else in Fyr starts here and does not ask which.
 */
export interface Records {
	site: Site;
	categories: CategoryRecord[];
	articles: ArticleRecord[];
	snippets: SnippetRecord[];
	/** Locale → UI labels of the company's product. */
	labels: Record<string, TextTree>;
	/** Locale → overrides of interface strings. */
	interfaceStrings: Record<string, TextTree>;
	terms: Terms;
	/** `words.yaml`. */
	words: Words;
	/** Locale → its `translations.lock.json`. */
	locks: Record<string, Lock>;
	redirects: Redirects;
	/** `notices.yaml`. */
	notices: Notices;
	/** `urls.lock.json`. */
	published: PublishedAddresses;
	/** Every picture a text shows, by its path relative to the content root. */
	pictures: Record<string, PictureFacts>;
	/** Every file a text links to, by its path relative to the content root. */
	attachments: Record<string, AttachmentFacts>;
	/** What pages show of `public/`. */
	brand: BrandFiles;
}

/** The company's marks in `public/`. */
export interface BrandFiles {
	/** The picture of the site in tabs and bookmarks; `undefined` where `public/` has none. */
	icon?: string | undefined;
	/** Logo → its size, where its file has one, for pages to keep its room. */
	sizes: Record<string, PictureSize>;
	/** What further icons are made of: the icon, else a logo that is about as high as wide. */
	iconSource?: string | undefined;
	/** Icon and logo → a fingerprint of their bytes. */
	digests: Record<string, string>;
}

export interface CategoryRecord {
	locale: string;
	/** Path of its folder, e.g. `account/password`. */
	id: string;
	/** Its `_category.yaml`, relative to the content root. */
	file: string;
	data: CategoryData;
}

/** One edition. */
export interface ArticleRecord {
	locale: string;
	/** Path of its file without locale and ending, e.g. `account/log-in`. */
	id: string;
	/** Relative to the content root. */
	file: string;
	data: ArticleData;
	/** Its description was written; else it is the beginning of its text. */
	hasDescription: boolean;
	/** Key of its text in the text cache. */
	digest: string;
	/** Changes when what a reader reads changes. */
	revision: string;
	/** Front matter, lead and one per heading: what translation status compares. */
	sections: Section[];
	/** `data.updated`, else the file's last change in Git. ISO day. */
	updated: string | undefined;
	/** `data.publishAt`, else the file's first day in Git. ISO day. */
	published: string | undefined;
	/** Picture as written in the text → the file that is shown for this locale, relative to the content root. */
	pictures: Record<string, string>;
	/** Link as written → the file that readers of this locale get. */
	attachments: Record<string, string>;
	/** It imports, exports or computes: rendered by `@astrojs/mdx`. */
	usesCode: boolean;
	/** The steps of its guides; absent where it has none. */
	steps?: PublishedStep[];
}

export interface SnippetRecord {
	locale: string;
	name: string;
	file: string;
	body: TextNode[];
	/** Key of its text in the text cache. */
	digest: string;
	pictures: Record<string, string>;
	attachments: Record<string, string>;
}

/** A file that readers keep: a form, a handbook, a program. */
export interface AttachmentFacts {
	/** Fingerprint of its bytes. */
	digest: string;
	bytes: number;
	/** Name that its bytes are published under, which are published once. */
	name: string;
}
