import { recall, remember } from '../../components/visit.ts';
import { IS_PHONE } from '../../devices.ts';

/**
 * Open the choices that are for the reader's device, or for the one that was chosen before in this visit.
 * Nothing is stored: what a reader chose is forgotten with the tab.
 */
export function openOwnDevice(): void {
	const groups = document.querySelectorAll('.choices[data-devices]');
	openFor(groups, recall()['device'] ?? (matchMedia(IS_PHONE).matches ? 'phone' : 'computer'));
	for (const group of groups) {
		// From here on nothing but `open` says what is open.
		group.removeAttribute('data-devices');
		group.addEventListener('click', ({ target }) => {
			const summary = target instanceof Element ? target.closest('summary') : null;
			const device = summary?.parentElement?.dataset['device'];
			// Closed now, it is about to be opened.
			if (device === undefined || summary?.closest('details')?.open) return;
			remember({ device });
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
