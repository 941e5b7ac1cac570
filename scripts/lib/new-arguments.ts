import { suggestion } from '../../src/model/nearest.ts';
import { slug, suggestSlug } from '../../src/schema/text.ts';
import { WrongUsage } from './run.ts';

/** @throws {WrongUsage} If an id is no path of slugs, or begins with a locale. */
export function checkId(id: string, codes: readonly string[]): void {
	const segments = id.split('/');
	const [first = '', ...rest] = segments;
	const plain = segments.map(plainSegment).join('/');
	if (codes.includes(first)) {
		const better = rest.map(plainSegment).join('/');
		throw new WrongUsage(
			`An id has no locale: write "${better || 'account/reset-pin'}" and --locale ${first}.`,
		);
	}
	if (!segments.every((segment) => slug.safeParse(segment).success)) {
		throw new WrongUsage(
			`Expected lowercase words joined by hyphens, e.g. "${plain}"; received "${id}".`,
		);
	}
	if (rest.length === 0) {
		throw new WrongUsage(`An article stands in a category. Write e.g. "account/${plain}".`);
	}
}

/**
 * @throws {WrongUsage} If it is not said which locales, and there is more than one.
 */
export function chooseLocales(
	{ all, locale }: { all?: boolean | undefined; locale?: string[] | undefined },
	codes: readonly string[],
): string[] {
	if (all && locale) throw new WrongUsage('Choose --locale or --all.');
	if (all || (!locale && codes.length === 1)) return [...codes];
	if (!locale) {
		throw new WrongUsage(
			`In which language? Give --all, or --locale with one of ${codes.join(', ')}.`,
		);
	}
	for (const code of locale) {
		if (!codes.includes(code)) {
			throw new WrongUsage(`There is no locale "${code}" in site.yaml.${suggestion(code, codes)}`);
		}
	}
	return [...new Set(locale)];
}

function plainSegment(segment: string): string {
	return suggestSlug(segment.replace(/\.mdx?$/, ''));
}
