import { folders } from 'virtual:fyr/project';
import { getEntry, render } from 'astro:content';
import { createLabels, type LabelOf } from './i18n/labels.ts';
import type { ResolvePart } from './model/body.ts';
import { createHelpCenter, localeOf, type HelpCenter } from './model/help-center.ts';
import type { ArticleRecord } from './model/records.ts';
import type { ArticleText } from './model/text.ts';
import { readCompany } from './read/company.ts';
import { readRecords } from './read/records-file.ts';
import { openTexts } from './read/open-texts.ts';
import { today } from './read/today.ts';
import { memo } from './memo.ts';

/**
 * What pages are made from: the help center of the records that the content loader has read, and the
 * few things a page needs beside it.
 */
export interface Loaded {
	center: HelpCenter;
	/** Text of an edition. */
	textOf: (record: ArticleRecord) => ArticleText;
	/** How the parts of a text take what they need from elsewhere. */
	resolver: (part: string) => ResolvePart | undefined;
	/** Labels of the company's product in a locale. */
	labels: (locale: string) => LabelOf;
}

/** Made once for each state of the content: in `dev` a writer changes it between two requests. */
export async function load(): Promise<Loaded> {
	const entry = await getEntry('content', 'content');
	if (!entry)
		throw new Error('The content store is empty. Delete the folder .cache and build again.');
	const { fingerprint } = entry.data;
	if (latest?.fingerprint !== fingerprint) latest = { fingerprint, loaded: assemble() };
	return latest.loaded;
}

let latest: { fingerprint: string; loaded: Loaded } | undefined;

function assemble(): Loaded {
	const records = readRecords(folders);
	const center = createHelpCenter(records, {
		today: today(records.site.timeZone),
		drafts: __FYR_DEV__,
	});
	const { vocabulary } = readCompany(folders);
	const texts = openTexts(folders);
	const lang = (locale: string): string => localeOf(records.site, locale).lang;
	return {
		center,
		textOf: ({ digest }) => texts.get(digest),
		resolver: (part) => vocabulary.named(part)?.resolve,
		labels: memo((locale) => createLabels(lang(locale), records.labels[locale])),
	};
}

/** An article that imports or computes, as `@astrojs/mdx` renders it. */
export async function renderWithMdx(locale: string, id: string) {
	const entry = await getEntry('codeArticles', `${locale}/${id}`);
	if (!entry) throw new RangeError(`There is no article "${locale}/${id}" in the content store.`);
	return (await render(entry)).Content;
}
