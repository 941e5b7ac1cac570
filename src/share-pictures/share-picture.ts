import { hashData } from '../model/hash.ts';
import type { ShareBrand } from '../model/view/share-brand.ts';
import type { ShareText } from '../model/view/share-text.ts';
import type { Locale } from '../schema/site.ts';

/** The picture that stands beside a link to a page wherever people share it: all that is drawn. */
export interface SharePicture extends Omit<ShareBrand, 'folder'>, ShareText {
	lang: string;
	dir: 'ltr' | 'rtl';
}

/** As social networks and chats ask for. */
export const SIZE = { width: 1200, height: 630 } as const;

/** Raise this when the same words are to be drawn anew. */
const VERSION = 2;

export function sharePicture(
	{ folder: _, ...brand }: ShareBrand,
	{ lang, dir }: Pick<Locale, 'lang' | 'dir'>,
	text: ShareText,
): SharePicture {
	return { ...brand, ...text, lang, dir };
}

/** Its name, which changes with whatever it shows. */
export function pictureName(picture: SharePicture): string {
	return `share-${hashData([VERSION, picture])}.png`;
}

/** Its address, whole, as networks want it. */
export function pictureSrc(
	brand: ShareBrand,
	locale: Pick<Locale, 'lang' | 'dir'>,
	text: ShareText,
): string {
	return brand.folder + pictureName(sharePicture(brand, locale, text));
}
