import { readTag, type LanguageTag } from './language-tag.ts';
import { regionGroup } from './region-group.ts';

/**
 * Of a site's locales the one that suits a reader best: in the first of their languages of which
 * the site has anything they can read, the nearest edition.
 *
 * No language stands for another: a Dane may rather read English than Swedish, and says so.
 *
 * @param wanted Tags of languages, best first.
 * @example
 * bestLocale(['pt-AO', 'en'], [ptBr, ptPt]); // => ptPt
 */
export function bestLocale<Choice extends { lang: string }>(
	wanted: readonly string[],
	locales: readonly Choice[],
): Choice | undefined {
	const choices = locales.map((locale) => ({ locale, tag: readTag(locale.lang) }));
	for (const asked of wanted) {
		const tag = readTag(asked);
		const near = choices
			.map(({ locale, tag: own }) => ({ locale, far: tag && own ? distance(tag, own) : Infinity }))
			.filter(({ far }) => far < Infinity)
			// Of those equally near the site's first.
			.sort((a, b) => a.far - b.far);
		if (near[0]) return near[0].locale;
	}
	return undefined;
}

/** Each of these outweighs all after it. */
const LANGUAGE = 1000;
const SCRIPT = 100;
const REGION = 10;
/** As in `en-001`. */
const WORLD = '001';
/** Scripts of one language that its readers know both of. */
const readBoth: Readonly<Record<string, readonly string[]>> = {
	zh: ['Hans', 'Hant'],
	sr: ['Cyrl', 'Latn'],
};

/** How far an edition is from what a reader asks for; infinite where they may not read it. */
function distance(wanted: LanguageTag, own: LanguageTag): number {
	if (wanted.family !== own.family) return Infinity;
	const isOtherScript = wanted.script !== own.script;
	if (isOtherScript && !readsBoth(wanted, own)) return Infinity;
	return (
		(wanted.language === own.language ? 0 : LANGUAGE) +
		(isOtherScript ? SCRIPT : 0) +
		REGION * regionDistance(wanted, own) +
		subtagDistance(wanted, own)
	);
}

function readsBoth({ family, script }: LanguageTag, own: LanguageTag): boolean {
	const scripts = readBoth[family] ?? [];
	return scripts.includes(script) && scripts.includes(own.script);
}

/** 0 for the same region, then what is written alike, then the language's own region. */
function regionDistance(wanted: LanguageTag, own: LanguageTag): number {
	if (wanted.region === own.region) return 0;
	const [group, ownGroup] = [regionGroup(wanted), regionGroup(own)];
	const isStandard = own.region === group?.standard || own.region === WORLD;
	if (group && group.name === ownGroup?.name) return isStandard ? 1 : 2;
	return own.region === readTag(`${own.language}-${own.script}`)?.region ? 3 : 4;
}

/** Of two in the same region the one whose tag begins as the reader's does, and says little more. */
function subtagDistance({ subtags }: LanguageTag, own: LanguageTag): number {
	const differs = own.subtags.findIndex((subtag, place) => subtag !== subtags[place]);
	const more = differs === -1 ? 0 : own.subtags.length - differs;
	const less = subtags.length - (own.subtags.length - more);
	return Math.min(REGION - 1, 2 * more + Math.min(less, 1));
}
