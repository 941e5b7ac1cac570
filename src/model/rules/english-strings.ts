import { start, type ContentRule, type FileFinding } from './rule.ts';
import { hasOwnWords } from '../placeholders.ts';
import { pluralForms, textEntries, type TextEntry } from '../text-entries.ts';

/** Words of the site that neither Fyr nor the company has in a locale's language are English. */
export const englishStrings: ContentRule = {
	name: 'english-strings',
	check: ({ records, builtIn, places, files }) =>
		records.site.locales.flatMap(({ code, lang }, index): FileFinding[] => {
			const english = textEntries(builtIn('en'));
			const own = translated(textEntries(records.interfaceStrings[code] ?? {}), lang, english);
			const there = new Set([...textEntries(builtIn(lang)), ...own].map(({ key }) => key));
			const forms = [...pluralForms(lang).keys()];
			const isThere = (stem: string, isCounted: boolean): boolean =>
				isCounted ? forms.every((form) => there.has(`${stem}_${form}`)) : there.has(stem);
			const worded = english.filter(({ text }) => hasOwnWords(text));
			const stems = new Map(worded.map(({ stem, form }) => [stem, form !== undefined]));
			const missing = [...stems].filter(([stem, isCounted]) => !isThere(stem, isCounted));
			if (missing.length === 0) return [];
			const file = `${code}/_ui.yaml`;
			const isBegun = files.has(file);
			const where = isBegun ? `${file} lacks them` : `Fyr has none in "${lang}"`;
			const how = isBegun
				? `Write them there, e.g. ${missing[0]?.[0]}`
				: `"npm run new -- --strings ${code}" makes ${file} with all of them to write over`;
			const message = `${missing.length} of ${stems.size} texts of the site itself are English for readers of "${code}": ${where}. ${how}.`;
			return [
				isBegun
					? { file, place: start, severity: 'warning', message }
					: {
							file: 'site.yaml',
							place: places.key('site.yaml', 'locales', index),
							severity: 'warning',
							message,
						},
			];
		}),
};

/**
 * Texts of `_ui.yaml` without those that are still as `npm run new -- --strings` wrote them. A single
 * word may be the same in two languages; not where whole sentences are.
 */
function translated(
	own: readonly TextEntry[],
	lang: string,
	english: readonly TextEntry[],
): TextEntry[] {
	const texts = new Set(english.map(({ stem, text }) => `${stem} ${text}`));
	const isEnglish = ({ stem, text }: TextEntry): boolean => texts.has(`${stem} ${text}`);
	const isCopied = own.some((entry) => isEnglish(entry) && entry.text.includes(' '));
	if (!isCopied || new Intl.Locale(lang).language === 'en') return [...own];
	return own.filter((entry) => !isEnglish(entry));
}
