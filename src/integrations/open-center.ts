import { createLabels } from '../i18n/labels.ts';
import { memo } from '../memo.ts';
import { createHelpCenter, localeOf, type HelpCenter } from '../model/help-center.ts';
import type { ViewSources } from '../model/view/article.ts';
import { readCompany } from '../read/company.ts';
import { openTexts } from '../read/open-texts.ts';
import type { Folders } from '../read/project.ts';
import { readRecords } from '../read/records-file.ts';
import { today } from '../read/today.ts';

/** The help center that pages are built from, for what a build makes beside them. */
export interface OpenCenter {
	center: HelpCenter;
	sources: ViewSources;
}

/** Opened when it is first asked for, since the content is read by then; one for all. */
export function openOnce(folders: Folders): () => OpenCenter {
	let opened: OpenCenter | undefined;
	return () => (opened ??= openCenter(folders));
}

function openCenter(folders: Folders): OpenCenter {
	const records = readRecords(folders);
	const moment = { today: today(records.site.timeZone), drafts: false };
	const { vocabulary } = readCompany(folders);
	const texts = openTexts(folders);
	return {
		center: createHelpCenter(records, moment),
		sources: {
			textOf: ({ digest }) => texts.get(digest),
			resolver: (part) => vocabulary.named(part)?.resolve,
			labels: memo((locale) =>
				createLabels(localeOf(records.site, locale).lang, records.labels[locale]),
			),
		},
	};
}
