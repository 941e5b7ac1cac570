import {
	ASSIST_VERSION,
	encodeWords,
	type AssistFile,
	type SynonymRow,
} from '../../../../src/search/assist-file.ts';
import { createLexicon, type Lexicon } from '../../../../src/search/client/planner/lexicon.ts';
import { wordFilter } from '../../../../src/search/language/word-filter.ts';
import { packFor } from '../../../../src/search/build/packs.ts';

/** A site as its assist file has it. Words are separated by spaces; a star marks a key word. */
export interface Site {
	lang?: string;
	words: string;
	synonyms?: SynonymRow[];
	titles?: AssistFile['titles'];
	ids?: string;
	/** Of each title, separated by `|`. */
	keywords?: string[];
	/** Words that are none of the site's. */
	ordinary?: string;
}

export function assistFileOf({
	lang = 'sv',
	words,
	synonyms = [],
	titles = [],
	ids = '',
	keywords,
	ordinary = '',
}: Site) {
	const pack = packFor(lang);
	return {
		version: ASSIST_VERSION,
		lang,
		words: encodeWords(
			words.split(' ').map((word) => ({
				word: word.replace('*', ''),
				bucket: 1,
				isKey: word.endsWith('*'),
			})),
		),
		titles,
		ids,
		synonyms,
		keywords: keywords ?? titles.map(() => ''),
		ordinary: wordFilter(ordinary.split(' ').filter(Boolean)),
		stop: pack.stop,
		light: wordFilter(pack.light.split(' ').filter(Boolean)),
		shorthand: Object.entries(pack.shorthand)
			.map(([word, written]) => [word, ...written].join(' '))
			.join('|'),
		folds: Object.fromEntries(Object.entries(pack.folds).map(([key, to]) => [key, [...to]])),
		sounds: pack.sounds.map(([pattern, sound]) => [pattern, sound]),
		links: pack.links,
	} satisfies AssistFile;
}

export function lexiconOf(site: Site): Promise<Lexicon> {
	return createLexicon(assistFileOf(site), () => Promise.resolve());
}

/** A Swedish help center in few words. */
export const swedish: Site = {
	words:
		'lösenord* byta byt* logga* inloggning konto* användarkonto* faktura* fakturor betala* epost* tv 4g 5 skärm skärmbild* batteridriftstid batteri ändra* åtgärder säkerhetskopia* får* fil* sökning sökningen uppdatering* uppdaterades',
	synonyms: [
		['adgangskode|passord|password', 'lösenord'],
		['log ind|login|sign in', 'inloggning|logga in'],
		['email|mail|mejl', 'epost'],
		['fjerne|radera|slette', 'ta bort'],
	],
};
