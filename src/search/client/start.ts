import { isShown } from './is-shown.ts';
import { shortcutIsOn } from './shortcut.ts';

/**
 * The one part of the search that every page loads: it opens what the server rendered, and fetches
 * the rest when a reader touches it. Without it, links and forms lead to the list of all articles.
 */
export function startSearch(): void {
	const dialog = document.querySelector<HTMLDialogElement>('dialog[data-search]');
	const panel = document.querySelector<HTMLElement>('[data-search-panel]');
	const input = (dialog ?? document).querySelector<HTMLInputElement>('input[name=q]');
	if (!panel || !input) return;
	for (const form of document.querySelectorAll<HTMLFormElement>('form[data-search-form]')) {
		form.action = panel.dataset['page'] ?? '';
	}
	const open = dialog ? dialogOpener(dialog, input) : pageStarter(panel, input);
	document.addEventListener('keydown', (event) => {
		if (!isShortcut(event)) return;
		event.preventDefault();
		open();
	});
}

/** Opens at once, so that no key is lost: what is typed while the rest is fetched is kept. */
function dialogOpener(dialog: HTMLDialogElement, input: HTMLInputElement): () => void {
	const load = once(() =>
		import('./search.ts').then((search) => search.startDialog(dialog, input)),
	);
	const open = (text = ''): void => {
		if (dialog.open) return;
		dialog.showModal();
		if (text !== '') input.value = text;
		else input.select();
		input.dispatchEvent(new Event('input'));
		load();
	};
	openFromLinks(open);
	openFromField(open);
	return open;
}

function openFromLinks(open: () => void): void {
	for (const link of document.querySelectorAll<HTMLElement>('[data-search-open]')) {
		// It leads nowhere any more, and Space presses what is heard as a button.
		link.setAttribute('role', 'button');
		link.setAttribute('aria-haspopup', 'dialog');
		link.addEventListener('keydown', (event) => {
			if (event.key !== ' ') return;
			event.preventDefault();
			open();
		});
	}
	document.addEventListener('click', (event) => {
		const link = above(event.target, '[data-search-open]');
		if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		// Not every browser focuses a link that is clicked; closing returns to what has focus now.
		link.focus();
		open();
	});
}

/** The field of a page hands over what is typed, but no half-composed character. */
function openFromField(open: (text: string) => void): void {
	const field = document.querySelector<HTMLInputElement>('[data-search-form=opens-dialog] input');
	const take = (event: Event): void => {
		if (!field || (event instanceof InputEvent && event.isComposing)) return;
		open(field.value);
		field.value = '';
	};
	for (const type of ['click', 'input', 'compositionend']) field?.addEventListener(type, take);
}

/** The search page is the search itself. */
function pageStarter(panel: HTMLElement, input: HTMLInputElement): () => void {
	const load = once(() => import('./search.ts').then((search) => search.startPage(panel, input)));
	const query = new URLSearchParams(location.search).get('q');
	// Not before now: until a script runs, nothing is settled.
	panel.querySelector('[data-part=results]')?.setAttribute('aria-busy', String(query !== null));
	if (query !== null) input.value = query;
	if (query !== null || document.activeElement === input) load();
	input.addEventListener('focus', load);
	return () => input.focus();
}

/** Where the rest cannot be fetched, the list of all articles is what a page without script offers. */
function once(load: () => Promise<void>): () => void {
	let isLoaded = false;
	return () => {
		if (isLoaded) return;
		isLoaded = true;
		load().catch(() => document.querySelector<HTMLElement>('[data-part=all]')?.click());
	};
}

function isShortcut(event: KeyboardEvent): boolean {
	const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
	// A field of a dialog just closed may still have focus for a moment.
	const field = above(target, 'input, textarea, select, [contenteditable]');
	if (altKey || (field && isShown(field))) return false;
	// With Shift or without: on Nordic keyboards "/" is Shift and 7.
	if (key === '/') return !ctrlKey && !metaKey && shortcutIsOn();
	return key.toLowerCase() === 'k' && ctrlKey !== metaKey && !shiftKey;
}

/** The element itself or the one around it that matches. */
function above(target: EventTarget | null, selector: string): HTMLElement | null {
	return target instanceof Element ? target.closest<HTMLElement>(selector) : null;
}
