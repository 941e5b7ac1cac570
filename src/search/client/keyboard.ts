/** Custom property with the height that a keyboard on the screen covers, for the style of the search. */
const COVERED = '--covered';

/**
 * Follow a keyboard on the screen. Chromium makes the page smaller for it (`interactive-widget` in the
 * page's head); Safari lays the keyboard over the page, and tells only the visual viewport.
 */
export function watchKeyboard(viewport = window.visualViewport): void {
	viewport?.addEventListener('resize', () => {
		const { style, clientHeight } = document.documentElement;
		// Enlarged with two fingers, less of the page is seen without anything being covered.
		const covered = clientHeight - viewport.height * viewport.scale;
		style.setProperty(COVERED, `${Math.max(0, Math.round(covered))}px`);
	});
}
