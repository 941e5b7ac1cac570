import { createLabels } from './i18n/labels.ts';
import { memo } from './memo.ts';
import { createHelpCenter, localeOf, type HelpCenter } from './model/help-center.ts';
import type { ViewSources } from './model/view/article.ts';
import { readCompany } from './read/company.ts';
import { openTexts } from './read/open-texts.ts';
import type { Folders } from './read/project.ts';
import { readRecords } from './read/records-file.ts';
import { today } from './read/today.ts';

/** What pages, and all that a build makes beside them, are made from. */
export interface OpenCenter {
	center: HelpCenter;
	/** The few things a page needs beside it. */
	sources: ViewSources;
}

/** The help center of the records that were last read. @param drafts Whether drafts are shown. */
export function openCenter(folders: Folders, drafts: boolean): OpenCenter {
	const records = readRecords(folders);
	const { vocabulary } = readCompany(folders);
	const texts = openTexts(folders);
	return {
		center: createHelpCenter(records, { today: today(records.site.timeZone), drafts }),
		sources: {
			textOf: ({ digest }) => texts.get(digest),
			resolver: (part) => vocabulary.named(part)?.resolve,
			labels: memo((locale) =>
				createLabels(localeOf(records.site, locale).lang, records.labels[locale]),
			),
		},
	};
}
