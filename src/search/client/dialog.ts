import { isShown } from './is-shown.ts';
import { watchKeyboard } from './keyboard.ts';
import { SearchPanel } from './panel.ts';
import { tidy } from './query.ts';
import { addResultStyle } from './result-style.ts';
import { shortcutIsOn, turnShortcut } from './shortcut.ts';
import { onTyping } from './typing.ts';

const ROWS = 6;
const SECTIONS = 2;
/** The arrows lead to answers first, not to the exact search that stands above them. */
const WALKED = 'a:not([data-part=exact])';

/** Bring the open dialog to life. What was typed before this was loaded is searched for at once. */
export function startDialog(dialog: HTMLDialogElement, input: HTMLInputElement): void {
	const root = dialog.querySelector<HTMLElement>('[data-search-panel]');
	if (!root) throw new Error('The search dialog has no panel.');
	addResultStyle();
	watchKeyboard();
	const panel = new SearchPanel(root, { rows: ROWS, sections: SECTIONS });
	onTyping(input, (query) => {
		if (query !== panel.query) void panel.show(query);
	});
	dialog.addEventListener('keydown', (event) => pressed(event, dialog, input, root));
	dialog.addEventListener('click', (event) => clicked(event, dialog));
	offerShortcut(dialog);
	panel.warmUp();
	void panel.show(tidy(input.value));
}

/** Arrows walk through the links, and typing leads back to the field. Enter is the browser's. */
function pressed(
	event: KeyboardEvent,
	dialog: HTMLDialogElement,
	input: HTMLInputElement,
	root: HTMLElement,
): void {
	if (event.isComposing) return;
	if (event.key === 'Escape') {
		// In a field of this type it would clear the text first.
		event.preventDefault();
		dialog.close();
		return;
	}
	const next = destination(event, input, root);
	if (!next) return;
	if (isMove(event)) event.preventDefault();
	next.focus();
}

function destination(
	event: KeyboardEvent,
	input: HTMLInputElement,
	root: HTMLElement,
): HTMLElement | undefined {
	const links = [...root.querySelectorAll<HTMLAnchorElement>(WALKED)].filter(isShown);
	const at = links.findIndex((link) => link === event.target);
	if (at < 0) return event.target === input && event.key === 'ArrowDown' ? links[0] : undefined;
	switch (event.key) {
		case 'ArrowDown':
			return links[at + 1];
		case 'ArrowUp':
			return links[at - 1] ?? input;
		case 'Home':
			return links[0];
		case 'End':
			return links.at(-1);
		default:
			return isWriting(event) ? input : undefined;
	}
}

function isMove({ key }: KeyboardEvent): boolean {
	return key.length > 1 && key !== 'Backspace';
}

/** A key that writes or deletes a letter. Space scrolls, and a key with a modifier is a command. */
function isWriting({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
	if (ctrlKey || metaKey || altKey) return false;
	return key === 'Backspace' || (key.length === 1 && key !== ' ');
}

function clicked({ target }: MouseEvent, dialog: HTMLDialogElement): void {
	// The dialog itself is hit only where its content is not: beside it.
	if (target === dialog) dialog.close();
	const link = target instanceof Element ? target.closest('a') : null;
	// A section of the page below the dialog: the browser goes there without leaving the page.
	if (link && link.pathname === location.pathname) dialog.close();
}

/** WCAG 2.1.4: a shortcut of one character can be turned off. */
function offerShortcut(dialog: HTMLDialogElement): void {
	const box = dialog.querySelector<HTMLInputElement>('[data-part="shortcut"]');
	if (!box) return;
	box.checked = shortcutIsOn();
	box.addEventListener('change', () => turnShortcut(box.checked));
}
