import { resultOf, type Result } from './result.ts';
import type { Others } from './fallbacks.ts';
import { othersOf, rowOf } from './row.ts';
import type { Title } from '../titles-file.ts';

/**
 * What a panel can be. Of each of its elements with `data-when` those are shown whose list of
 * words has the present one.
 *
 * - `empty`: nothing is searched for
 * - `titles`: titles, while the engine is on its way
 * - `found`, `none`: answers, or that there is none
 * - `failed`: the engine could not be loaded; titles may be there
 */
type ViewState = 'empty' | 'titles' | 'found' | 'none' | 'failed';

/** What was searched for instead of what was typed. */
interface Note {
	corrected: string;
	/** Text and address of the link to the exact search. */
	exact: { text: string; href: string };
}

/** The elements of a panel, as `SearchResults.astro` renders them. */
export interface View {
	setState: (state: ViewState) => void;
	setBusy: (isBusy: boolean) => void;
	/** Say it in the live region. */
	say: (sentence: string) => void;
	/** Replace the answers; a link with focus keeps it, or hands it to the first. */
	list: (results: readonly Result[]) => void;
	/** Add answers, and move focus to the first of them. */
	append: (results: readonly Result[]) => void;
	setNearest: (titles: readonly Title[]) => void;
	/** Say what was searched for instead, with a link to what was typed; nothing where it is that. */
	setNote: (note: Note | undefined) => void;
	/** Answers in other languages, under what says so. */
	setOthers: (others: readonly Others[]) => void;
	/** Whether there is more to show, and the address of all of it. */
	setMore: (hasMore: boolean, href: string) => void;
	onMore: (act: () => void) => void;
	onRetry: (act: () => void) => void;
}

export function createView(root: HTMLElement): View {
	const part = (name: string): HTMLElement => partOf(root, name);
	const list = part('list');
	const more = part('more');
	const rows = (results: readonly Result[]) => results.map((result) => rowOf(result));
	return {
		setState: (state) => showWhen(root, state),
		setBusy: (isBusy) => part('results').setAttribute('aria-busy', String(isBusy)),
		say: (sentence) => (part('status').textContent = sentence),
		list: (results) => replaceRows(list, rows(results)),
		append: (results) => {
			const added = rows(results);
			list.append(...added);
			added[0]?.querySelector('a')?.focus();
		},
		setNearest: (titles) => {
			part('nearest').replaceChildren(...rows(titles.map(resultOf)));
			part('near').hidden = titles.length === 0;
		},
		setNote: (note) => {
			part('note').hidden = note === undefined;
			part('corrected').textContent = note?.corrected ?? '';
			const exact = part('exact');
			exact.textContent = note?.exact.text ?? '';
			exact.setAttribute('href', note?.exact.href ?? '');
		},
		setOthers: (others) => part('others').replaceChildren(...others.map(othersOf)),
		setMore: (hasMore, href) => {
			if (more instanceof HTMLAnchorElement) more.href = href;
			else more.hidden = !hasMore;
		},
		onMore: (act) => more.addEventListener('click', act),
		onRetry: (act) => part('retry').addEventListener('click', act),
	};
}

/** @throws {Error} If our own markup lacks it. */
function partOf(root: HTMLElement, name: string): HTMLElement {
	const part = root.querySelector<HTMLElement>(`[data-part="${name}"]`);
	if (!part) throw new Error(`The search panel has no part "${name}".`);
	return part;
}

function showWhen(root: HTMLElement, state: ViewState): void {
	root.dataset['state'] = state;
	for (const element of root.querySelectorAll<HTMLElement>('[data-when]')) {
		element.hidden = !element.dataset['when']?.split(' ').includes(state);
	}
}

function replaceRows(list: HTMLElement, rows: readonly HTMLLIElement[]): void {
	const focused = document.activeElement;
	const href = list.contains(focused) ? focused?.getAttribute('href') : undefined;
	list.replaceChildren(...rows);
	if (href === undefined) return;
	const links = [...list.querySelectorAll('a')];
	(links.find((link) => link.getAttribute('href') === href) ?? links[0])?.focus();
}
