import type { Page } from 'playwright-core';

/**
 * Text that a reader of the page as it is cannot see whole without pushing it sideways: what reaches
 * beyond the screen, beyond a box that cuts off, or out of the box it stands in. Tables and code have
 * boxes that scroll, and what is for screen readers alone is not meant to be seen.
 */
export function cutOff(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const root = document.documentElement;
		const found: string[] = [];
		const name = (element: Element): string =>
			element.tagName.toLowerCase() + [...element.classList].map((each) => `.${each}`).join('');
		const say = (what: string, element: Element, text: string): void => {
			const place = element.parentElement ? `${name(element.parentElement)} > ` : '';
			found.push(`${location.pathname} ${what}: ${place}${name(element)} “${text.slice(0, 40)}”`);
		};
		if (root.scrollWidth > root.clientWidth) {
			found.push(`${location.pathname} is ${root.scrollWidth} wide on ${root.clientWidth}`);
		}
		/** Horizontal edges that text in `element` may not cross, with what sets them. */
		const scrolls = (element: Element): boolean => {
			const { overflowX } = getComputedStyle(element);
			return (overflowX === 'auto' || overflowX === 'scroll') && element.matches('.table, pre');
		};
		const isUnseen = (element: Element): boolean => {
			for (let at: Element | null = element; at; at = at.parentElement) {
				const { width, height } = at.getBoundingClientRect();
				const { overflowX, position } = getComputedStyle(at);
				if (position === 'absolute' && overflowX === 'hidden' && width <= 1 && height <= 1)
					return true;
			}
			return false;
		};
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const text = node.nodeValue?.trim() ?? '';
			const element = node.parentElement;
			if (text === '' || !element || element.matches('script, style, noscript')) continue;
			if (!element.checkVisibility() || isUnseen(element)) continue;
			const range = document.createRange();
			range.selectNodeContents(node);
			const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
			if (rects.length === 0) continue;
			const left = Math.min(...rects.map((rect) => rect.left));
			const right = Math.max(...rects.map((rect) => rect.right));
			const isInside = (box: { left: number; right: number }): boolean =>
				left >= box.left - 1 && right <= box.right + 1;
			let isOnItsOwn = false;
			for (let at: Element | null = element; at; at = at.parentElement) {
				if (scrolls(at)) break;
				if (at === root || at === document.body) {
					if (!isInside({ left: 0, right: root.clientWidth }))
						say('leaves the screen', element, text);
					break;
				}
				const { display, position, overflowX } = getComputedStyle(at);
				if (display === 'inline') continue;
				if ((!isOnItsOwn || overflowX !== 'visible') && !isInside(at.getBoundingClientRect())) {
					say(`leaves its ${name(at)}`, element, text);
					break;
				}
				// What is placed apart stands beside the boxes it is written in.
				isOnItsOwn ||= position === 'absolute' || position === 'fixed';
			}
		}
		return found;
	});
}
