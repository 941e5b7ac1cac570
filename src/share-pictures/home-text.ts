import { translatorFor } from '../i18n/translator.ts';
import type { ShareText } from '../model/view/share-text.ts';
import type { Words } from '../model/view/words.ts';

/** What the picture of a home page says, and of every page that has none of its own. */
export function homeText(words: Words): ShareText {
	return { title: translatorFor(words).t('home.title'), category: '' };
}
