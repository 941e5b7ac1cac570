import { reservedSegments } from '../live-paths.ts';
import type { Category } from '../category.ts';
import type { HelpCenter, ShownArticle } from '../help-center.ts';
import { homePath } from '../../addresses.ts';
import { articlePath, categoryPath } from '../route.ts';
import { categoryPages } from '../view/pages.ts';
import { start, type ContentRule, type FileFinding, type RuleContext } from './rule.ts';

/** Every page of a locale has an address of its own. */
export const slugCollision: ContentRule = {
	name: 'slug-collision',
	check: (context) =>
		context.records.site.locales.flatMap(({ code }) => collisionsIn(code, context)),
};

/** A page that claims an address. */
interface Claim {
	path: string;
	/** What it is, for the message. */
	what: string;
	/** File whose slug may be changed; `undefined` for pages of Fyr itself. */
	file: string | undefined;
	/** Locale that slug is from, where it is another than the page's. */
	from?: string | undefined;
}

function collisionsIn(locale: string, context: RuleContext): FileFinding[] {
	const first = new Map<string, Claim>();
	return claimsIn(locale, context.index.center).flatMap((claim): FileFinding[] => {
		const other = first.get(claim.path);
		first.set(claim.path, other ?? claim);
		return other && claim.file !== undefined && !isSeenElsewhere(claim, other)
			? [collision(claim, claim.file, other, context)]
			: [];
	});
}

/** What collides here and in the locale it comes from is reported there. */
function isSeenElsewhere(claim: Claim, other: Claim): boolean {
	return claim.from !== undefined && (other.file === undefined || other.from === claim.from);
}

function collision(
	{ path, from }: Claim,
	file: string,
	other: Claim,
	context: RuleContext,
): FileFinding {
	const message = `"${path}" is the address of ${other.what} too. Give one of them another slug.`;
	const place = context.files.has(file) ? context.places.key(file, 'slug') : start;
	// A fallback may appear by a translation that somebody removes: no reason to stop the build.
	const severity = from === undefined && other.from === undefined ? 'error' : 'warning';
	return { file, place, severity, message };
}

/** Pages of Fyr first, then categories, then articles: the later of two is the one to change. */
function claimsIn(locale: string, center: HelpCenter): Claim[] {
	const reserved = reservedSegments.map((segment): Claim => ({
		path: `${homePath(locale)}${segment}/`,
		what: `a page of Fyr itself (${reservedSegments.join(', ')})`,
		file: undefined,
	}));
	const categories = [...(center.categories.get(locale)?.values() ?? [])];
	return [
		...reserved,
		...categories.flatMap((category) => categoryClaims(category, locale, center)),
		...(center.shown.get(locale) ?? []).map((shown) => articleClaim(shown, center)),
	];
}

/** Its page, and those that a very large one has beside it: `/sv/account/2/`. */
function categoryClaims(
	{ id, titleLocale }: Category,
	locale: string,
	center: HelpCenter,
): Claim[] {
	const file = center.categoryData.get(id)?.get(titleLocale)?.file;
	const from = titleLocale === locale ? undefined : titleLocale;
	return categoryPages(center, locale, id).map(({ page, path }) => ({
		path: `${categoryPath(center, locale, id)}${path}`,
		what: `${page === 1 ? '' : `page ${page} of `}the category ${locale}/${id}`,
		file: page === 1 ? (file ?? `${locale}/${id}/_category.yaml`) : undefined,
		from,
	}));
}

function articleClaim(shown: ShownArticle, center: HelpCenter): Claim {
	const { file, locale } = shown.edition;
	const path = articlePath(center, shown);
	return { path, what: file, file, from: shown.isFallback ? locale : undefined };
}
