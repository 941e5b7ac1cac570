import { memo } from '../../memo.ts';

/** A tag as our pages are written: attribute values in double quotes. Not for what others write. */
const TAG = /<\/?[a-z](?:"[^"]*"|[^">])*>/g;
const NAME = /^<\/?([a-z][\w-]*)/;
const ATTRIBUTE = /([\w:-]+)(?:="([^"]*)")?/g;
/** Tags to remember: as many as pages have in common, and not all that differ. */
export const MOST_TAGS = 10_000;

/** A function that writes the start tags of a page anew. */
export function replaceTags(written: (tag: string) => string): (html: string) => string {
	const writtenTag = memo(written, MOST_TAGS);
	return (html) => html.replace(TAG, (tag) => (tag.startsWith('</') ? tag : writtenTag(tag)));
}

/** By which names style may know an element: `ul`, `.lead`, `#main`, `[open]` and `[data-kind=tip]`. */
export function namesOfTag(tag: string): string[] {
	const [start = '', element = ''] = NAME.exec(tag) ?? [];
	const attributes = [...tag.slice(start.length).matchAll(ATTRIBUTE)];
	return [
		element,
		...attributes.flatMap(([, name = '', value = '']) => {
			if (name === 'class') return value.split(' ').map((each) => `.${each}`);
			return name === 'id' ? [`#${value}`] : [`[${name}]`, `[${name}=${value}]`];
		}),
	];
}

/** The start tags of a page in their order, of what a browser shows as the page comes. */
export function* shownTags(html: string): Generator<string> {
	const tags = html.matchAll(TAG);
	for (const [tag] of tags) {
		if (tag.startsWith('</')) continue;
		const hides = hidingOf(tag);
		if (!hides) {
			yield tag;
			continue;
		}
		if (hides.shown !== '') yield hides.shown;
		let depth = 1;
		while (depth > 0) {
			const { value, done } = tags.next();
			if (done === true) return;
			const [, name] = NAME.exec(value[0]) ?? [];
			if (name === hides.element) depth += value[0].startsWith('</') ? -1 : 1;
		}
	}
}

/** What is not shown until somebody asks for it. */
interface Hiding {
	element: string;
	/** A tag with what hides it, where style must know that. */
	shown: string;
}

const hidings = memo((tag): Hiding | { element: '' } => {
	const names = namesOfTag(tag);
	const [element = ''] = names;
	// Style may say how such an element is shown: a rule must keep it hidden.
	if (names.includes('[hidden]')) return { element, shown: `<${element} hidden>` };
	const isClosed = element === 'dialog' && !names.includes('[open]');
	const isHidden = isClosed || element === 'template' || names.includes('[popover]');
	return isHidden ? { element, shown: '' } : { element: '' };
}, MOST_TAGS);

function hidingOf(tag: string): Hiding | undefined {
	const hiding = hidings(tag);
	return 'shown' in hiding ? hiding : undefined;
}
