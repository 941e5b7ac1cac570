import { aliasFix, redirectFix } from '../alias-fix.ts';
import { unreachableAddresses, type Unreachable } from '../unreachable-addresses.ts';
import { PUBLISHED_FILE } from '../published.ts';
import { isKeptByFile, redirectLine } from '../redirect-line.ts';
import { belowCategories } from '../redirects.ts';
import { withSlash } from '../../addresses.ts';
import { categoryPath } from '../route.ts';
import { joinWords } from './links.ts';
import type { ContentRule, FileFinding, RuleContext } from './rule.ts';

/** An address that was published once has a page, or leads to one. */
export const publishedAddress: ContentRule = {
	name: 'published-address',
	check(context) {
		const unreachable = unreachableAddresses(context);
		if (unreachable.length === 0) return [];
		const { kept, left } = byAliases(unreachable, context);
		return [...kept, ...byRedirects(left, context)];
	},
};

/** What a line in a file that is there, or has moved, brings back. Categories first: they take along what is below. */
function byAliases(
	unreachable: readonly Unreachable[],
	context: RuleContext,
): { kept: FileFinding[]; left: Unreachable[] } {
	const homes = unreachable.map((one) => ({
		...one,
		file: isKeptByFile(one, context) ? one.moved : undefined,
	}));
	const { center } = context.index;
	const categories = homes.flatMap(({ address, owner, file }) => {
		if (owner.kind !== 'category' || file === undefined) return [];
		const id = file.split('/').slice(1, -1).join('/');
		return [{ from: address, to: categoryPath(center, owner.locale, id), locale: owner.locale }];
	});
	const covered = new Set(belowCategories(center, categories).map(({ from }) => withSlash(from)));
	const open = homes.filter(({ address }) => !covered.has(withSlash(address)));
	const kept = [...Map.groupBy(open, ({ file }) => file)].flatMap(
		([file, ofFile]): FileFinding[] => {
			if (file === undefined) return [];
			const addresses = ofFile.map(({ address }) => address);
			const { line, fix } = aliasFix(file, addresses, context);
			const message = `${gone(addresses, below(addresses, homes))}. Write here: ${line}${unlessUnknown}`;
			return [
				{
					file,
					place: context.places.key(file, 'slug'),
					severity: 'error',
					message,
					...(fix && { fix }),
				},
			];
		},
	);
	return { kept, left: open.filter(({ file }) => file === undefined) };
}

/** How many addresses come back with that of a category. */
function below(addresses: readonly string[], all: readonly Unreachable[]): number {
	return all.filter(({ address }) =>
		addresses.some((parent) => address !== parent && address.startsWith(withSlash(parent))),
	).length;
}

function gone(addresses: readonly string[], more = 0): string {
	const names = joinWords(addresses.map((address) => `"${address}"`));
	const others = more === 0 ? '' : ` and ${more} below ${addresses.length === 1 ? 'it' : 'them'}`;
	const isOne = addresses.length + more === 1;
	return `${names}${others} ${isOne ? 'was' : 'were'} published, and ${isOne ? 'leads' : 'lead'} nowhere now`;
}

const unlessUnknown = ` (If nobody was ever given it, delete its line in ${PUBLISHED_FILE}.)`;

/** What has no file any more leads on by a line of `redirects.yaml`. */
function byRedirects(left: readonly Unreachable[], context: RuleContext): FileFinding[] {
	const lines = left.map((one) => ({ ...one, ...redirectLine(one, context) }));
	// One line may serve many; each is written once, and all of them by the first fix.
	const wanted = [...new Set(lines.map(({ line }) => line))];
	return wanted.map((line, position): FileFinding => {
		const served = lines.filter((one) => one.line === line);
		const [first] = served;
		const address = first?.address ?? '';
		const more = served.length - 1;
		const message = `${gone([address], more)}${first?.reason ?? ''}. Write in redirects.yaml: ${line} (or gone, where nothing takes its place).`;
		const inLock = { file: PUBLISHED_FILE, place: context.places.key(PUBLISHED_FILE, address) };
		return {
			...(first?.at ?? inLock),
			severity: 'error',
			message,
			...(position === 0 && redirectFix(wanted, context)),
		};
	});
}
