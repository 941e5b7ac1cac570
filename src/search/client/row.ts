import { textRuns } from '../../model/text-runs.ts';
import type { Piece } from './excerpt.ts';
import type { Others } from './fallbacks.ts';
import type { Result } from './result.ts';

/**
 * One answer as an item of the list of results. Its own link is the item's only child link; those
 * to its sections are further in, so that `li > a` are the answers in order.
 */
export function rowOf({ title, href, category, other, excerpt, sections }: Result): HTMLLIElement {
	const row = document.createElement('li');
	row.append(link(href, title, other));
	if (category !== '') row.append(textIn('p', 'search-category', category));
	if (other) row.append(textIn('small', 'badge', other.badge));
	if (excerpt.length > 0) row.append(excerptOf(excerpt));
	if (sections.length > 0) row.append(sectionsOf(sections));
	return row;
}

/** Answers in another language, under its name. */
export function othersOf({ lang, dir, heading, results }: Others): HTMLElement {
	const section = textIn('section', 'search-near', '');
	const list = textIn('ul', '', '');
	list.setAttribute('role', 'list');
	list.lang = lang;
	list.dir = dir;
	list.append(...results.map((result) => rowOf(result)));
	section.append(textIn('p', '', heading), list);
	return section;
}

function link(href: string, text: string, other?: Pick<Others, 'lang' | 'dir'>): HTMLAnchorElement {
	const anchor = document.createElement('a');
	anchor.href = href;
	anchor.append(...words(text));
	if (other) Object.assign(anchor, { lang: other.lang, dir: other.dir });
	return anchor;
}

/** As `words` of the pages draws them: a line ends only where it may. */
function words(text: string): (Node | string)[] {
	return textRuns(text).map((run) =>
		run.is === 'word' ? textIn('span', 'whole', run.text) : run.text,
	);
}

function excerptOf(pieces: readonly Piece[]): HTMLElement {
	const excerpt = textIn('p', 'search-excerpt', '');
	excerpt.append(
		...pieces.map(({ text, isMarked }) => (isMarked ? textIn('mark', '', text) : text)),
	);
	return excerpt;
}

function sectionsOf(sections: Result['sections']): HTMLElement {
	const list = textIn('ul', 'search-sections', '');
	// Without markers some screen readers take a list for none.
	list.setAttribute('role', 'list');
	for (const { title, href } of sections) {
		const item = document.createElement('li');
		item.append(textIn('span', '', ''));
		item.firstElementChild?.append(link(href, title));
		list.append(item);
	}
	return list;
}

function textIn(tag: keyof HTMLElementTagNameMap, className: string, text: string): HTMLElement {
	const element = document.createElement(tag);
	if (className !== '') element.className = className;
	element.textContent = text;
	return element;
}
