import { html, type DefaultTreeAdapterTypes as Html } from 'parse5';

/** Elements that hold nothing, and so have no end. */
const empty = new Set(
	'area base basefont bgsound br col embed frame hr img input link meta param source track wbr'.split(
		' ',
	),
);

/** Elements whose end may be left out (HTML §13.1.2.4). */
const openEnded = new Set(
	'caption colgroup dd dt li optgroup option p rb rp rt rtc tbody td tfoot th thead tr'.split(' '),
);

/** Elements that stand in a line of words. */
const phrases = new Set(
	'a abbr b bdi bdo big br cite code data del dfn em font i img ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
		' ',
	),
);

/** Other elements that the parser of HTML treats like any it does not know. */
const others = new Set(
	'acronym audio canvas datalist del dialog legend map meter output picture progress search slot video'.split(
		' ',
	),
);

/** Whether browsers know an element of this name. */
export function isHtmlName(name: string): boolean {
	const tag = name.toLowerCase();
	return html.getTagID(tag) !== html.TAG_ID.UNKNOWN || phrases.has(tag) || others.has(tag);
}

/** Whether an element has to be closed: it holds something, and is no SVG's `<path />`. */
export function needsEnd(
	{ tagName, namespaceURI, sourceCodeLocation }: Html.Element,
	text: string,
): boolean {
	if (namespaceURI !== html.NS.HTML) {
		return !text.slice(0, sourceCodeLocation?.startTag?.endOffset).endsWith('/>');
	}
	// `<NAME>` was never meant to be HTML, and is no matter of ends.
	const isKnown = html.getTagID(tagName) !== html.TAG_ID.UNKNOWN;
	return isKnown && !empty.has(tagName) && !openEnded.has(tagName);
}

export function isPhrase(tag: string): boolean {
	return phrases.has(tag);
}
