import { createLabels } from '../i18n/labels.ts';
import { describe, type NameOf } from '../model/description.ts';
import { localeOf } from '../model/help-center.ts';
import type { Records } from '../model/records.ts';
import type { OpeningPart } from '../model/text.ts';
import type { Reading } from './reading.ts';

/**
 * Give every article without a description one: its first sentences, with labels and terms by the
 * names that readers see. Changes the records in place.
 */
export function describeArticles({ undescribed, report }: Reading, records: Records): void {
	const names = new Map<string, NameOf>();
	for (const { record, opening } of undescribed) {
		const { code, lang } = localeOf(records.site, record.locale);
		const nameOf = names.get(code) ?? namesIn(records, code, lang);
		names.set(code, nameOf);
		const words = describe(opening, nameOf, lang);
		// A text of pictures alone: its title is all there is to say of it.
		record.data.description = words || record.data.title;
		report({
			file: record.file,
			line: 1,
			column: 1,
			rule: 'missing-description',
			severity: 'hint',
			message: `There is no description, so lists and search engines show "${record.data.description}". Write what readers can do after this, if that says it better: "description: …".`,
		});
	}
}

function namesIn({ labels, terms }: Records, locale: string, lang: string): NameOf {
	const label = createLabels(lang, labels[locale]);
	return (part: Exclude<OpeningPart, string>) =>
		part.is === 'ui'
			? (label(part.key, part.count, part.values) ?? part.key)
			: (terms[part.concept]?.[locale]?.word ?? part.concept);
}
