import { redirectFinder } from '../find-redirect.ts';
import { parseOldAddress } from '../old-address.ts';
import { oldAddresses, type WrittenAddress } from '../old-addresses.ts';
import { withSlash } from '../../addresses.ts';
import type { ContentRule, FileFinding, RuleContext } from './rule.ts';

/** An old address leads to one page, and is the present address of none. */
export const aliasCollision: ContentRule = {
	name: 'alias-collision',
	check(context) {
		const first = new Map<string, string>();
		return oldAddresses(context.records, context.places).flatMap((address): FileFinding[] => {
			const taken = first.get(address.text);
			first.set(address.text, taken ?? address.file);
			const fault = isLive(address, context) ?? isTaken(address, taken);
			if (fault !== undefined) return [finding(address, 'error', fault)];
			const covered = covers(address, context);
			return covered === undefined ? [] : [finding(address, 'warning', covered)];
		});
	},
};

function finding(
	{ file, place }: WrittenAddress,
	severity: FileFinding['severity'],
	message: string,
): FileFinding {
	return { file, place: place(), severity, message };
}

function isLive({ written, text, file }: WrittenAddress, context: RuleContext): string | undefined {
	const { parts, query } = parseOldAddress(text);
	const [path = ''] = parts;
	// With a query, or with `*`, it is another address than that of a page.
	if (parts.length > 1 || query.length > 0) return undefined;
	const live = context.index.livePaths();
	const isFile = context.publicFiles.has(path.slice(1));
	if (!isFile && !live.has(withSlash(path))) return undefined;
	const owner = isFile ? `public${path}` : live.get(withSlash(path));
	if (file === 'redirects.yaml' && isExpiring(owner, context)) return undefined;
	if (owner === file) return `"${written}" is where this page is now. Remove it here.`;
	return `"${written}" is where ${owner ?? 'another page'} is now, so it cannot lead elsewhere. Remove it here.`;
}

/** What comes after a page whose last day is known may stand there before. */
function isExpiring(file: string | undefined, { records }: RuleContext): boolean {
	const record = records.articles.find((one) => one.file === file);
	return record?.data.expireAt !== undefined;
}

function isTaken({ written, file }: WrittenAddress, taken: string | undefined): string | undefined {
	if (taken === undefined) return undefined;
	return taken === file
		? `"${written}" stands here twice. Remove one.`
		: `"${written}" leads to another page already, by ${taken}. Remove one of the two.`;
}

/** A page is shown before a pattern is asked, so a pattern that meets one says more than it does. */
function covers({ written, text }: WrittenAddress, context: RuleContext): string | undefined {
	const { parts, query } = parseOldAddress(text);
	if (parts.length === 1 || query.length > 0) return undefined;
	const { pattern } = redirectFinder([{ from: text }]);
	const live = [...context.index.livePaths().keys()].find(
		(path) => pattern(path, '') !== undefined,
	);
	return live === undefined
		? undefined
		: `"${written}" is also the address "${live}", where a page is and stays. Write it so that it is the old addresses only.`;
}
