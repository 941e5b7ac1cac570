import { freeId } from './free-id.ts';
import type { TextNode } from './text.ts';

/** Old id → new id, of those in one text that stand elsewhere on its page already. */
export type NewIds = ReadonlyMap<string, string>;

/** Ids of one page while its parts are put together. */
export interface PageIds {
	used: Set<string>;
	/** Those of the article itself: its contents and links from other pages name them. */
	kept: ReadonlySet<string>;
}

/**
 * New ids for what a snippet names like its article, or like itself where it stands twice; footnotes
 * of two texts are counted from 1 in both.
 */
export function newIds(
	nodes: readonly TextNode[],
	{ used, kept }: PageIds,
	isSnippet: boolean,
): NewIds {
	const renamed = new Map<string, string>();
	for (const id of idsIn(nodes)) {
		const isOwn = !isSnippet && kept.has(id);
		const free = isOwn ? id : freeId(id, (each) => used.has(each));
		used.add(free);
		if (free !== id) renamed.set(id, free);
	}
	return renamed;
}

function idsIn(nodes: readonly TextNode[]): string[] {
	return nodes.flatMap((node): string[] => {
		if (typeof node === 'string') return [];
		if (node.is === 'part')
			return [...(node.ids ?? []), ...Object.values(node.slots).flatMap(idsIn)];
		const own = node.is === 'element' ? (node.attributes['id'] ?? []) : [];
		const inner = 'children' in node ? idsIn(node.children) : [];
		return [own, inner].flat();
	});
}

/** The attributes of an element with new ids in place of old ones, also where they are referred to. */
export function withNewIds(
	attributes: Record<string, string>,
	renamed: NewIds,
): Record<string, string> {
	if (renamed.size === 0) return attributes;
	return Object.fromEntries(
		Object.entries(attributes).map(([name, value]) => [name, withNewId(name, value, renamed)]),
	);
}

function withNewId(name: string, value: string, renamed: NewIds): string {
	const other = (id: string): string => renamed.get(id) ?? id;
	if (name === 'href') return value.startsWith('#') ? `#${other(value.slice(1))}` : value;
	return references.has(name) ? value.split(' ').map(other).join(' ') : value;
}

const references = new Set(['id', 'for', 'headers', 'aria-describedby', 'aria-labelledby']);
