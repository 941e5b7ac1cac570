import { bestLocale } from './best-locale.ts';
import { canonicalTag } from './language-tag.ts';

/** Letters that are read of a header; browsers send fewer than two hundred. */
const MOST_LETTERS = 4096;
/** Languages that are read of a header. */
const MOST_LANGUAGES = 64;

/**
 * What suits a reader best, by the languages their browser asks for.
 *
 * @param header `Accept-Language` (RFC 9110, 12.5.4), e.g. `nn;q=0.9, en;q=0.5`.
 * @returns `undefined` if there is none of them.
 * @example
 * preferredLocale('no, sv;q=0.5', [sv, nb]); // => nb
 */
export function preferredLocale<Choice extends { lang: string }>(
	header: string | undefined,
	locales: readonly Choice[],
): Choice | undefined {
	const ranges = rangesIn(header ?? '');
	const wanted = ranges.filter(({ weight }) => weight > 0).map(({ tag }) => tag);
	const refused = ranges.filter(({ weight }) => weight === 0).map(({ tag }) => tag);
	return bestLocale(
		wanted,
		locales.filter(({ lang }) => !isRefused(lang, refused, wanted)),
	);
}

interface Range {
	/** Canonical. E.g. `he` for `iw`. */
	tag: string;
	weight: number;
}

/** Language ranges in the order of their weight. `*` is none: a site shows what it has. */
function rangesIn(header: string): Range[] {
	return header
		.slice(0, MOST_LETTERS)
		.split(',', MOST_LANGUAGES)
		.flatMap((part): Range[] => {
			const [range = '', ...parameters] = part.split(';');
			const tag = canonicalTag(range.trim());
			return tag === undefined ? [] : [{ tag, weight: weightIn(parameters) }];
		})
		.sort((a, b) => b.weight - a.weight);
}

/** 1 where there is none, or none that can be read. */
function weightIn(parameters: readonly string[]): number {
	const weights = parameters
		.map((text) => text.split('='))
		.filter(([name = '']) => name.trim().toLowerCase() === 'q')
		.map(([, value = '']) => (value.trim() === '' ? Number.NaN : Number(value)))
		.filter((weight) => weight >= 0);
	return Math.min(1, weights[0] ?? 1);
}

/** `sv;q=0` refuses `sv-FI` too, unless that very tag is wanted. */
function isRefused(lang: string, refused: readonly string[], wanted: readonly string[]): boolean {
	const own = canonicalTag(lang) ?? lang;
	return !wanted.includes(own) && refused.some((tag) => own === tag || own.startsWith(`${tag}-`));
}
