import { textRuns } from '../../model/text-runs.ts';
import type { FirstSteps } from '../first-steps.ts';
import type { Piece } from './excerpt.ts';
import type { Others } from './fallbacks.ts';
import { PHONE } from './is-phone.ts';
import type { Result } from './result.ts';

/**
 * One answer as an item of the list of results. Its own link is the item's only child link; those
 * to its sections are further in, so that `li > a` are the answers in order.
 */
export function rowOf(result: Result): HTMLLIElement {
	const { title, href, category, other, excerpt, sections } = result;
	const steps = ownSteps(result.steps);
	const row = document.createElement('li');
	row.append(link(href, title, other));
	if (category !== '') row.append(textIn('p', 'search-category', category));
	if (other) row.append(textIn('small', 'badge', other.badge));
	// What to do says more than where the words stand.
	if (steps) row.append(...stepsOf(steps));
	else if (excerpt.length > 0) row.append(excerptOf(excerpt));
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

/** Of variants the one that the article itself opens here. */
function ownSteps(all: Result['steps']): FirstSteps | undefined {
	const own = matchMedia(PHONE).matches ? 'phone' : 'computer';
	return all.find(({ device = own }) => device === own) ?? all[0];
}

function stepsOf({ steps, choice, more }: FirstSteps): HTMLElement[] {
	const list = textIn('ol', 'search-steps', '');
	list.setAttribute('role', 'list');
	for (const pieces of steps) {
		const item = document.createElement('li');
		item.append(
			...pieces.map((piece, index) => (index % 2 === 1 ? textIn('b', '', piece) : piece)),
		);
		list.append(item);
	}
	const parts = [list];
	if (choice) parts.unshift(textIn('p', 'search-choice', choice.title));
	if (more) parts.push(textIn('p', 'search-more', '…'));
	return parts;
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
