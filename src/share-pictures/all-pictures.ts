import { localeOf, type HelpCenter } from '../model/help-center.ts';
import { contentPages } from '../model/paths.ts';
import { shareBrand } from '../model/view/share-brand.ts';
import { shareText } from '../model/view/share-text.ts';
import { wordsOf } from '../model/view/words.ts';
import { homeText } from './home-text.ts';
import { pictureName, sharePicture, type SharePicture } from './share-picture.ts';

/** Every picture that a page of the site names, by its own name. */
export function allPictures(center: HelpCenter): Map<string, SharePicture> {
	const brand = shareBrand(center.site, center.records.brand);
	if (!brand) return new Map();
	const homes = center.site.locales.map(({ code }) => ({
		locale: code,
		text: homeText(wordsOf(center, code)),
	}));
	const pages = contentPages(center).flatMap(({ kind, locale, id }) => {
		const text = shareText(center, kind, locale, id);
		return text ? [{ locale, text }] : [];
	});
	return new Map(
		[...homes, ...pages].map(({ locale, text }): [string, SharePicture] => {
			const picture = sharePicture(brand, localeOf(center.site, locale), text);
			return [pictureName(picture), picture];
		}),
	);
}
