import type { Page } from 'playwright-core';

/** Cumulative layout shift of a page so far. */
export function shiftSoFar(page: Page): Promise<number> {
	return page.evaluate(async () => {
		let shift = 0;
		new PerformanceObserver((list) => {
			// TypeScript's library does not know the entries of this type.
			for (const entry of list.getEntries())
				shift += (entry as PerformanceEntry & { value: number }).value;
		}).observe({ type: 'layout-shift', buffered: true });
		await new Promise((resolve) => setTimeout(resolve, 100));
		return shift;
	});
}
