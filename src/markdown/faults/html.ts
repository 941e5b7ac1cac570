import type { Root } from 'mdast';
import { contentPolicy, permits } from '../../model/content-policy.ts';
import { isOutside } from '../../model/target.ts';
import type { Fault } from '../../model/text.ts';
import { isHtmlElement, valueOf, type HtmlElement } from '../html-element.ts';
import { placeOf, walk } from '../nodes.ts';
import { forbiddenTags, obsoleteTags } from '../html-tags.ts';
import { addressesOf, tagUse, type Address } from '../html-addresses.ts';

/**
 * HTML that readers would not see as it was meant: a page's policy blocks what another site sends,
 * what runs and what styles. Derived from the policy itself, so that the two never disagree.
 */
export function htmlFaults(tree: Root): Fault[] {
	const faults: Fault[] = [];
	walk(tree, (node, parents) => {
		const isPart = parents.some((each) => isHtmlElement(each) && blockedTag(each).length > 0);
		if (isHtmlElement(node) && !isPart) {
			faults.push(...elementFaults(node).map((each) => ({ ...each, place: placeOf(node) })));
		}
	});
	return faults;
}

type Unplaced = Omit<Fault, 'place'>;

/** Only whether something is of the site itself matters here, and the endpoint is no part of a text. */
const policy = contentPolicy([]);

function elementFaults(element: HtmlElement): Unplaced[] {
	const tag = element.name?.toLowerCase() ?? '';
	// A component's attributes are its own.
	if (element.name === null || (/^\p{Lu}/u.test(element.name) && element.data?.fromHtml !== true))
		return [];
	const [blocked] = [...blockedTag(element), ...blockedAddress(element, tag)];
	if (blocked) return [blocked];
	return [...styles(element, tag), ...handlers(element), ...rawPictures(element)];
}

/** An element that no article may hold, wherever its content comes from. */
function blockedTag(element: HtmlElement): Unplaced[] {
	const tag = element.name?.toLowerCase() ?? '';
	const use = tagUse(tag);
	if (!forbiddenTags.has(tag) && (use === undefined || permits(policy, use, ''))) return [];
	const address = sourceOf(element);
	const instead =
		address === undefined || address.trim() === ''
			? 'Remove it.'
			: `Write a link instead: [what it shows](${address.trim()}).`;
	const message = `<${tag}> may not stand in an article: it would load or run something in the reader's browser, which the page's policy blocks. ${instead}`;
	return [{ rule: 'blocked-html', severity: 'error', message }];
}

/** What a film, a frame or a sound shows; its address may stand in a `<source>` inside. */
function sourceOf(element: HtmlElement): string | undefined {
	if (!shows.has(element.name?.toLowerCase() ?? '')) return undefined;
	const inner = element.children.flatMap((child) =>
		isHtmlElement(child) ? [valueOf(child, 'src')] : [],
	);
	return [valueOf(element, 'src'), valueOf(element, 'data'), ...inner].find(Boolean);
}

const shows = new Set(['audio', 'embed', 'frame', 'iframe', 'object', 'video']);

function blockedAddress(element: HtmlElement, tag: string): Unplaced[] {
	const blocked = addressesOf(element).find(({ use, address }) => !permits(policy, use, address));
	return blocked
		? [{ rule: 'blocked-html', severity: 'error', message: elsewhere(tag, blocked) }]
		: [];
}

function elsewhere(tag: string, { use, address }: Address): string {
	const why = `the site's policy blocks it (${use}), so that no other site sees the reader.`;
	return use === 'img-src'
		? `<${tag}> shows "${address}", and ${why} Save the picture beside the article and write ![What it shows](./picture.png).`
		: `<${tag}> loads "${address}", and ${why} Write a link to it instead.`;
}

function styles(element: HtmlElement, tag: string): Unplaced[] {
	const has = (name: string): boolean =>
		element.attributes.some(
			(each) => each.type === 'mdxJsxAttribute' && each.name.toLowerCase() === name,
		);
	const what = has('style') ? 'style="…"' : obsoleteTags.has(tag) ? `<${tag}>` : undefined;
	if (what === undefined) return [];
	const message = `${what} changes nothing here: colours and letters are the site's own, in light and dark, and its policy blocks others (style-src). Remove it, and say what it meant: **bold**, :::note, :::warning.`;
	return [{ rule: 'blocked-html', severity: 'warning', message }];
}

function handlers(element: HtmlElement): Unplaced[] {
	const handler = element.attributes.find(
		(each) => each.type === 'mdxJsxAttribute' && /^on[a-z]/i.test(each.name),
	);
	if (handler?.type !== 'mdxJsxAttribute') return [];
	const message = `${handler.name}="…" does nothing here: the site's policy blocks scripts (script-src). Remove it; what readers press can be a link or a :::choices.`;
	return [{ rule: 'blocked-html', severity: 'error', message }];
}

/** A picture of this site in HTML; a link is one like all others. */
function rawPictures(element: HtmlElement): Unplaced[] {
	const isRaw = addressesOf(element).some(
		({ use, address }) => use === 'img-src' && !address.startsWith('#') && !isOutside(address),
	);
	return isRaw ? [{ rule: 'raw-link', severity: 'error', message: rawPicture }] : [];
}

const rawPicture =
	'A picture in HTML is neither checked nor made to fit. Write ![what it shows](./picture.png).';
