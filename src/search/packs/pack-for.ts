import { da } from './da.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import type { Pack } from '../language/pack.ts';
import { sv } from './sv.ts';

/** Nothing is known of the language; all that needs no data works. */
const none: Pack = { stop: '', folds: {}, sounds: [], links: '', columns: [] };

/** `no` is what browsers and older sites call Norwegian Bokmål. */
const packs = new Map(Object.entries({ da, sv, nb, no: nb, nn, en, de, fi }));

/**
 * The pack of a language, whatever its region.
 *
 * @param lang BCP 47 tag. E.g. `da-DK`.
 */
export function packFor(lang: string): Pack {
	return packs.get(new Intl.Locale(lang).language) ?? none;
}
