import { nearestPath } from './nearest-path.ts';
import { withSlash } from './route.ts';
import type { Finding, RuleContext, TextSource } from './rules/rule.ts';
import { decode, relativePath } from './target.ts';

type Fault = Pick<Finding, 'severity' | 'message'> | undefined;

/** A link by address works only as long as no slug changes, so a file is better. */
export function addressFault(
	{ file, locale }: TextSource,
	href: string,
	context: RuleContext,
): Fault {
	const path = decode(href.replace(/[?#].*$/, ''));
	const address = withSlash(path);
	const { index, files } = context;
	if (!index.files.has(path.split('/')[1] ?? '')) return fileFault(href, path, context);
	const live = index.livePaths();
	const there = live.get(address);
	if (there !== undefined && there.startsWith(`${locale}/`) && files.has(there)) {
		return {
			severity: 'hint',
			message: `"${href}" breaks when that address changes. Link to the file: "${relativePath(file, there)}".`,
		};
	}
	return live.has(address)
		? undefined
		: error(
				`There is no page at "${href}". Link to a file, e.g. "./log-in.mdx": such a link is checked and follows the article.`,
			);
}

/** What is outside the locales is a file in public/, or an old address. */
function fileFault(href: string, path: string, { index, publicFiles }: RuleContext): Fault {
	const address = withSlash(path);
	const isThere =
		publicFiles.has(path.slice(1)) ||
		index.livePaths().has(address) ||
		index.redirects().exact(path, '') !== undefined;
	if (isThere) return undefined;
	const near = nearestPath(path.slice(1), [...publicFiles]);
	return error(
		near === undefined
			? `There is no "${href}": no file in public/, and no address of this site.`
			: `There is no "${href}" in public/. Did you mean "/${near}"?`,
	);
}

function error(message: string): Fault {
	return { severity: 'error', message };
}
