import { IS_PHONE } from './devices.ts';

/** In the tab's name, which other pages of the visit can read, and which ends with the tab. */
const MARK = 'fyr-device=';

/**
 * Open the choices that are for the reader's device, or for the one that was chosen before in this visit.
 * Nothing is stored: what a reader chose is forgotten with the tab.
 */
export function openOwnDevice(): void {
	const groups = document.querySelectorAll('.choices[data-devices]');
	openFor(groups, chosenBefore() ?? (matchMedia(IS_PHONE).matches ? 'phone' : 'computer'));
	for (const group of groups) {
		// From here on nothing but `open` says what is open.
		group.removeAttribute('data-devices');
		group.addEventListener('click', ({ target }) => {
			const summary = target instanceof Element ? target.closest('summary') : null;
			const device = summary?.parentElement?.dataset['device'];
			// Closed now, it is about to be opened.
			if (device === undefined || summary?.closest('details')?.open) return;
			remember(device);
			openFor(
				[...groups].filter((other) => other !== group),
				device,
			);
		});
	}
}

function openFor(groups: Iterable<Element>, device: string): void {
	for (const group of groups) {
		const own = group.querySelector<HTMLDetailsElement>(`[data-device=${device}]`);
		// It shuts the others, which have the same name; older browsers leave them open.
		if (own) for (const each of group.querySelectorAll('details')) each.open = each === own;
	}
}

function chosenBefore(): string | undefined {
	return window.name.startsWith(MARK) ? window.name.slice(MARK.length) : undefined;
}

/** Unless somebody has given the tab a name of their own. */
function remember(device: string): void {
	if (window.name === '' || chosenBefore() !== undefined) window.name = MARK + device;
}
