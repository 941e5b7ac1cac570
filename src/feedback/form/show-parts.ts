/**
 * Show the parts of a form of which one word in `data-show` holds, and hide the others. What is hidden is
 * also disabled, so that it is not sent.
 *
 * Styles must leave `[hidden]` alone: `[hidden] { display: none !important }`.
 */
export function showParts(form: HTMLFormElement, words: readonly (string | undefined)[]): void {
	// Only a fieldset or button heeds `disabled`; on other elements it does nothing.
	for (const element of form.querySelectorAll<HTMLFieldSetElement>('[data-show]')) {
		const shownFor = element.dataset['show']?.split(' ') ?? [];
		element.hidden = element.disabled = !shownFor.some((word) => words.includes(word));
	}
}
