import { inWords } from '../moment.ts';
import { oldAddressText, parseOldAddress } from '../old-address.ts';
import { PUBLISHED_FILE, publishedEntries } from '../published.ts';
import { pathOfArticle } from '../route.ts';
import type { ContentRule, FileFinding, RuleContext } from './rule.ts';

/** A page that goes on a day that is known leaves its address then, perhaps to a build by night. */
export const expiringAddress: ContentRule = {
	name: 'expiring-address',
	check(context) {
		const { records, index, places } = context;
		const published = new Map(publishedEntries(records.published));
		if (published.size === 0) return [];
		const planned = plannedAddresses(context);
		return records.articles.flatMap(({ id, locale, file, data }): FileFinding[] => {
			const isShown = index.center.editions.get(id)?.has(locale) === true;
			if (data.expireAt === undefined || !isShown) return [];
			const path = pathOfArticle(index.center, locale, id) ?? '';
			if (!published.has(path) || planned.has(oldAddressText(parseOldAddress(path)))) return [];
			const message = `"${path}" leads nowhere from ${inWords(data.expireAt)} on, and no build succeeds then: it stands in ${PUBLISHED_FILE}. Write in redirects.yaml what comes then: ${JSON.stringify(path)}: gone, or a page that takes its place.`;
			return [{ file, place: places.key(file, 'expireAt'), severity: 'hint', message }];
		});
	},
};

/** What `redirects.yaml` has a line for already. */
function plannedAddresses({ records }: RuleContext): ReadonlySet<string> {
	return new Set(
		Object.keys(records.redirects).map((from) => oldAddressText(parseOldAddress(from))),
	);
}
