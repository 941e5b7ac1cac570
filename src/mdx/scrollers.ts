/**
 * Tables and code scroll in boxes of their own. The page has each of these as a tab stop, so that
 * they can be scrolled by keyboard in every browser and without a script (WCAG 2.1.1); here those
 * that have nothing to scroll stop being one.
 */
export function watchScrollers(): void {
	const sizes = new ResizeObserver((entries) => entries.forEach(({ target }) => update(target)));
	for (const box of document.querySelectorAll('.prose :is(.table, pre)')) {
		sizes.observe(box);
		// What is inside may grow while the box does not: pictures, enlarged text.
		if (box.firstElementChild) sizes.observe(box.firstElementChild);
	}
}

function update(target: Element): void {
	const box = target.closest('.table, pre');
	if (!box) return;
	if (box.scrollWidth > box.clientWidth) box.setAttribute('tabindex', '0');
	else if (box !== document.activeElement) box.removeAttribute('tabindex');
}
