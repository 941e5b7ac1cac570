import type { Place } from '../problem.ts';
import { withSlash } from '../route.ts';
import type { ContentRule, Finding, RuleContext } from './rule.ts';

/** A former path leads to one page, and is the present path of none. */
export const aliasCollision: ContentRule = {
	name: 'alias-collision',
	check(context) {
		const live = context.index.livePaths();
		const first = new Map<string, string>();
		return formerPaths(context).flatMap(({ path, file, place }): Finding[] => {
			const address = withSlash(path);
			const taken = first.get(address);
			first.set(address, taken ?? file);
			const isFile = context.publicFiles.has(path.slice(1));
			const fault =
				isFile || live.has(address)
					? isLive(path, isFile ? `public${path}` : live.get(address), file)
					: isTaken(path, taken, file);
			return fault === undefined
				? []
				: [{ file, place: place(), severity: 'error', message: fault }];
		});
	},
};

interface FormerPath {
	path: string;
	file: string;
	place: () => Place;
}

function formerPaths({ records, places }: RuleContext): FormerPath[] {
	const redirects = Object.keys(records.redirects).map((path): FormerPath => ({
		path,
		file: 'redirects.yaml',
		place: () => places.key('redirects.yaml', path),
	}));
	const aliases = records.articles.flatMap(({ file, data }) =>
		data.aliases.map((path, index): FormerPath => ({
			path,
			file,
			place: () => places.key(file, 'aliases', index),
		})),
	);
	return [...redirects, ...aliases];
}

function isLive(path: string, owner: string | undefined, file: string): string {
	if (owner === file) return `"${path}" is where this article is now. Remove it here.`;
	return `"${path}" is where ${owner ?? 'another page'} is now, so it cannot lead elsewhere. Remove it here.`;
}

function isTaken(path: string, taken: string | undefined, file: string): string | undefined {
	if (taken === undefined) return undefined;
	return taken === file
		? `"${path}" stands here twice. Remove one.`
		: `"${path}" leads to another page already, by ${taken}. Remove one of the two.`;
}
