import type { TextTree } from '../../schema/labels.ts';
import { localeOf, type HelpCenter } from '../help-center.ts';

/** What the words of the site itself are made from, for one locale: plain data, as all of a view. */
export interface Words {
	/** BCP 47 tag. E.g. `pt-BR`. */
	lang: string;
	/** The locale's `_ui.yaml`. */
	overrides: TextTree;
}

const noOverrides: TextTree = {};

/** The words of a locale. */
export function wordsOf({ site, records }: HelpCenter, locale: string): Words {
	const { lang } = localeOf(site, locale);
	return { lang, overrides: records.interfaceStrings[locale] ?? noOverrides };
}
