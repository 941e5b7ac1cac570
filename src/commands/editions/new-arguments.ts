import { reservedSegments } from '../../model/live-paths.ts';
import { suggestion } from '../../model/nearest.ts';
import { slug, suggestSlug } from '../../schema/text.ts';
import { WrongUsage } from '../cli/run.ts';

/** @throws {WrongUsage} If an id is no path of slugs, begins with a locale, or is a page of Fyr's own. */
export function checkId(id: string, codes: readonly string[]): void {
	const segments = id.split('/').filter((segment) => !/^\.*$/.test(segment));
	// The path of a file, as an editor or a shell has it, begins with the folder of the content.
	const start = segments[0] === 'content' && codes.includes(segments[1] ?? '') ? 1 : 0;
	const code = segments[start] ?? '';
	if (codes.includes(code)) {
		const better = segments.slice(start + 1).map(plainSegment);
		throw new WrongUsage(
			`An id has no locale: write "${better.join('/') || 'account/reset-pin'}" and --locale ${code}.`,
		);
	}
	const plain = segments.map(plainSegment).join('/');
	if (!id.split('/').every((segment) => slug.safeParse(segment).success)) {
		throw new WrongUsage(
			`Expected lowercase words joined by hyphens, e.g. "${plain || 'account/reset-pin'}"; received "${id}".`,
		);
	}
	if (segments.length === 1) {
		throw new WrongUsage(`An article stands in a category. Write e.g. "account/${plain}".`);
	}
	if (reservedSegments.includes(code)) {
		throw new WrongUsage(
			`"/${code}/" is a page of Fyr itself (${reservedSegments.join(', ')}). Name the category otherwise.`,
		);
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
