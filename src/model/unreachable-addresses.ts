import { parentOf, pathTo } from './category.ts';
import { movedToIn } from './moved-to.ts';
import { decodePath, pathKey } from './old-address.ts';
import { parseOwner, publishedEntries, type Owner } from './published.ts';
import { withSlash } from '../addresses.ts';
import type { RuleContext } from './rules/rule.ts';

/** An address that was published once and leads nowhere. */
export interface Unreachable {
	address: string;
	owner: Owner;
	/** File of what was there, where it is now; `undefined` if it is nowhere. */
	moved: string | undefined;
}

/** The addresses of `urls.lock.json` that lead nowhere. */
export function unreachableAddresses(context: RuleContext): Unreachable[] {
	const { index, publicFiles, records } = context;
	if (areRedirectsUnread(context)) return [];
	const [live, redirects] = [index.livePaths(), index.redirects()];
	const unreachable = publishedEntries(records.published)
		.filter(([address]) => {
			const path = pathKey(decodePath(address));
			return !(
				live.has(withSlash(path)) ||
				publicFiles.has(path.slice(1)) ||
				redirects.exact(path, '') ||
				redirects.pattern(path, '')
			);
		})
		.map(([address, owner]) => ({ address, owner: parseOwner(owner) }));
	if (unreachable.length === 0) return [];
	const [isUnread, movedTo] = [unreadIn(context), movedToIn(context)];
	return unreachable
		.filter(({ owner }) => !isUnread(owner))
		.map((one) => ({ ...one, moved: movedTo(one.owner) }));
}

/** A `redirects.yaml` with a fault says nothing of any address. */
function areRedirectsUnread({ files, records, places }: RuleContext): boolean {
	const isEmpty = Object.keys(records.redirects).length === 0;
	return isEmpty && files.has('redirects.yaml') && /^[^#\s]/m.test(places.source('redirects.yaml'));
}

/** What could not be read has a problem of its own, and may have its address again when that is mended. */
function unreadIn({ index, records, files }: RuleContext): (owner: Owner) => boolean {
	const read = new Set(records.categories.map(({ file }) => file));
	const isFolderUnread = (folder: string): boolean =>
		records.site.locales.some(({ code }) => {
			const file = `${code}/${folder}/_category.yaml`;
			return files.has(file) && !read.has(file);
		});
	return ({ locale, id, kind }) => {
		const isArticle = kind === 'article';
		const isThere = isArticle && index.files.get(locale)?.has(id) === true;
		if (isThere && !index.editions.get(id)?.has(locale)) return true;
		return pathTo(isArticle ? parentOf(id) : id).some(isFolderUnread);
	};
}
