import { localeOfFile } from '../content-files.ts';
import { localeOf } from '../help-center.ts';
import type { FileFinding, RuleContext, TextRule, TextSource } from './rule.ts';

/** A picture shows the reader's own language, where it shows words at all. */
export const unlocalizedPicture: TextRule = {
	name: 'unlocalized-picture',
	checkText: (source, text, context) =>
		text.pictures.flatMap(({ src, place }): FileFinding[] => {
			const file = source.pictures[src];
			const other = file === undefined ? undefined : othersPicture(source, file, context);
			if (file === undefined || other === undefined) return [];
			const message = `Readers of ${source.locale} are shown ${other}. If there are words in it, save one of their own as ${localized(file, source.locale)}.`;
			return [{ file: source.file, place, severity: 'hint', message }];
		}),
};

/** Whose picture it is, if not that of this locale's readers. */
function othersPicture(
	{ locale }: TextSource,
	file: string,
	{ index, files }: RuleContext,
): string | undefined {
	const { site } = index.center;
	const owner = localeOfFile(file);
	const others = site.locales.filter(({ code }) => code !== locale);
	if (owner === locale || file.includes(`.${locale}.`)) return undefined;
	if (others.some(({ code }) => code === owner)) return `the picture of ${owner}`;
	// A shared one is that of all who have no other; but hardly of those who read from the right.
	const isMirrored = localeOf(site, locale).dir === 'rtl';
	const has = others.some(({ code }) => files.has(localized(file, code)));
	return isMirrored && has ? `${file}, which is drawn for those who read from the left` : undefined;
}

function localized(file: string, locale: string): string {
	return file.replace(/\.[^./]*$/, `.${locale}$&`);
}
