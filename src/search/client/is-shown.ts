/** Whether an element is drawn at all; `checkVisibility` is younger than the oldest browsers. */
export function isShown(element: Element): boolean {
	return element.getClientRects().length > 0;
}
