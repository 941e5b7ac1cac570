import type { Page } from 'playwright-core';

/** What has focus, and whether a reader sees that it has: an outline that nothing cuts off. */
export async function focus(page: Page) {
	return page.evaluate(() => {
		const element = document.activeElement ?? document.body;
		const { width, height, top, bottom } = element.getBoundingClientRect();
		const isOutlined = (one: Element) => {
			const { outlineStyle, outlineWidth } = getComputedStyle(one);
			return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
		};
		const ancestors = [element];
		while (ancestors[0]?.parentElement) ancestors.unshift(ancestors[0].parentElement);
		const outlined = ancestors.reverse().find(isOutlined);
		const edge = (one: Element) => {
			const { outlineOffset, outlineWidth } = getComputedStyle(one);
			return (
				one.getBoundingClientRect().left - parseFloat(outlineOffset) - parseFloat(outlineWidth)
			);
		};
		const isCut = ancestors.some(
			(one) =>
				one !== outlined &&
				outlined &&
				one.contains(outlined) &&
				getComputedStyle(one).overflowX !== 'visible' &&
				edge(outlined) < one.getBoundingClientRect().left,
		);
		return {
			isNone: element === document.body,
			name: element.outerHTML.slice(0, 120),
			isSeen:
				width > 8 &&
				height > 8 &&
				bottom > 0 &&
				top < innerHeight &&
				outlined !== undefined &&
				!isCut,
		};
	});
}

/** Tab, from where it is, to the first element that matches. */
export async function tabTo(page: Page, selector: string): Promise<void> {
	for (let presses = 0; presses < 80; presses += 1) {
		await page.keyboard.press('Tab');
		if (await page.locator(selector).and(page.locator(':focus')).count()) return;
	}
	throw new Error(`Tab does not lead to ${selector}.`);
}
