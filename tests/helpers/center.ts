import { createLabels } from '../../src/i18n/labels.ts';
import { createHelpCenter, localeOf, type HelpCenter } from '../../src/model/help-center.ts';
import type { ArticleRecord } from '../../src/model/records.ts';
import type { ViewSources } from '../../src/model/view/article.ts';
import { ownVocabulary } from '../../src/parts/own-parts.ts';
import { readContent } from '../../src/read/read-content.ts';
import { today, writeContent, type Files, foldersFor } from './content.ts';

/** A content root as a site begins with it; `locales` as YAML, e.g. `[{ code: sv, label: Svenska }]`. */
export function siteYaml(locales: string, more = ''): string {
	return `name: Test\norigin: https://help.example\nlocales: ${locales}\n${more}\n`;
}

/** Danish readers get Norwegian, then Swedish, where their own is missing; the others get Danish. */
export const nordic = siteYaml(
	`[{ code: sv, label: Svenska, fallback: [da] }, { code: da, label: Dansk, fallback: [nb, sv] }, { code: nb, label: Norsk, fallback: [da] }]`,
);

export interface Opened {
	center: HelpCenter;
	/** What the pages are made from beside it. */
	sources: ViewSources;
	/** One edition. */
	edition: (locale: string, id: string) => ArticleRecord;
}

/** The help center that readers of `today` meet in a real content root. */
export function openCenter(files: Files, drafts = false): Opened {
	const { records, texts, problems } = readContent(
		foldersFor(writeContent({ 'site.yaml': nordic, ...files })),
	);
	const fault = problems.find(({ severity }) => severity === 'error');
	if (fault) throw new Error(`The content of the test is wrong: ${fault.message}`);
	const center = createHelpCenter(records, { today, drafts });
	return {
		center,
		sources: {
			textOf: ({ digest }) => texts.get(digest),
			resolver: (part) => ownVocabulary.named(part)?.resolve,
			labels: (locale) => createLabels(localeOf(records.site, locale).lang, records.labels[locale]),
		},
		edition: (locale, id) => {
			const found = center.editions.get(id)?.get(locale);
			if (!found) throw new Error(`The test has no published edition ${locale}/${id}.`);
			return found;
		},
	};
}

/** A `_category.yaml`. */
export function category(title: string, more = ''): string {
	return `title: ${title}\n${more}\n`;
}
