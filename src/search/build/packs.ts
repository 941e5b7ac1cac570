/** The packs that come with Fyr: YAML files in `search/packs/`, each read once. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { conceptSchema, TRADES, type Concept, type Trade } from '../../schema/words.ts';
import type { Pack } from '../language/pack.ts';
import { everydaySchema, formsOfEveryday } from './everyday-words.ts';

const letters = z.record(z.string(), z.array(z.string()).min(1));
const sounds = z.array(z.tuple([z.string(), z.string()]));

/** What languages of one family share. */
const familySchema = z.strictObject({ letters: letters.default({}), sounds: sounds.default([]) });

const languageSchema = familySchema.extend({
	/** Languages whose words readers of this one type too, nearest first. */
	neighbours: z.array(z.string()),
	/** Letters that join the parts of a compound. */
	joins: z.array(z.string()),
	/** The family whose letters and sounds it has. */
	like: z.string().optional(),
	/** Words that tell nothing of what is searched for. */
	smallWords: z.string(),
	/** Words that tell little of it: a site that lacks one may answer all the same. */
	lightWords: z.string().default(''),
	/** Word → how it is written in a hurry, in a dialect, or short. */
	shorthand: letters.default({}),
});

const tradeSchema = z.strictObject({
	/** Who uses these words: every help center, or those of a trade. */
	trade: z.enum(['any', ...TRADES]),
	concepts: z.record(z.string(), conceptSchema),
});

const folder = new URL('../packs/', import.meta.url);

function readPack<T extends z.ZodType>(file: string, schema: T): z.output<T> {
	return schema.parse(parse(readFileSync(new URL(file, folder), 'utf8')));
}

function filesIn(name: string): string[] {
	const files = readdirSync(fileURLToPath(new URL(`${name}/`, folder)));
	return files.filter((file) => file.endsWith('.yaml')).sort();
}

const languages = new Map<string, Pack>();
let trades: z.output<typeof tradeSchema>[] | undefined;

/** `no` is what browsers and older sites call Norwegian Bokmål. */
const OTHER_TAGS: Readonly<Record<string, string>> = { no: 'nb' };

/**
 * The pack of a language, whatever its region; where there is none, all that needs no data works.
 *
 * @param lang BCP 47 tag. E.g. `da-DK`.
 */
export function packFor(lang: string): Pack {
	const { language } = new Intl.Locale(lang);
	const name = OTHER_TAGS[language] ?? language;
	const known = languages.get(name) ?? makePack(name);
	languages.set(name, known);
	return known;
}

function makePack(name: string): Pack {
	if (!filesIn('languages').includes(`${name}.yaml`)) {
		return {
			stop: '',
			light: '',
			shorthand: {},
			folds: {},
			sounds: [],
			links: '',
			columns: [name],
		};
	}
	const own = readPack(`languages/${name}.yaml`, languageSchema);
	const family = familySchema.parse(
		own.like === undefined ? {} : readPack(`languages/${own.like}.yaml`, familySchema),
	);
	return {
		stop: own.smallWords,
		light: own.lightWords,
		shorthand: own.shorthand,
		folds: { ...family.letters, ...own.letters },
		sounds: [...family.sounds, ...own.sounds],
		links: own.joins.join(' '),
		columns: [name, ...own.neighbours],
	};
}

/** Words of everyday life in all their forms, the likeliest first; none where Fyr has no list of them. */
export function everydayWords(lang: string): string[] {
	const { language } = new Intl.Locale(lang);
	const file = `${OTHER_TAGS[language] ?? language}.yaml`;
	if (!filesIn('everyday').includes(file)) return [];
	return formsOfEveryday(readPack(`everyday/${file}`, everydaySchema));
}

/**
 * What people ask help centers about → what they call it, whatever language the page is in.
 *
 * @param chosen Trades of the company; all that Fyr knows where none is chosen.
 */
export function packConcepts(chosen: readonly Trade[] = TRADES): Record<string, Concept> {
	trades ??= filesIn('concepts').map((file) => readPack(`concepts/${file}`, tradeSchema));
	const used = trades.filter(({ trade }) => trade === 'any' || chosen.includes(trade));
	return Object.assign({}, ...used.map(({ concepts }) => concepts)) as Record<string, Concept>;
}
