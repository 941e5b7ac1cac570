import type { Browser, CDPSession, Page } from 'playwright-core';

/** What a reader meets on a page. Milliseconds, and bytes as they come over the network. */
export interface PageCost {
	requests: number;
	bytes: number;
	firstPaint: number;
	largestPaint: number;
	/** By how much tasks were longer than 50 ms. */
	blocked: number;
	/** Cumulative layout shift. */
	shift: number;
	/** First paint of another article that is opened from here, by its link where there is one. */
	secondPaint: number;
}

/** A phone of the middle class on a bad connection, as Lighthouse has it. */
const SCREEN = { viewport: { width: 360, height: 640 }, isMobile: true, hasTouch: true };
const CONNECTION = {
	offline: false,
	latency: 562.5,
	downloadThroughput: (1474.56 * 1024) / 8,
	uploadThroughput: (675 * 1024) / 8,
};
const SLOWER_PROCESSOR = 4;
/** How long a page is looked at, and a link, before it is pressed. */
const REST_MS = 1000;

/** Open a page in a browser that knows nothing yet, then another one from there. */
export async function measurePage(browser: Browser, url: string, next: string): Promise<PageCost> {
	const context = await browser.newContext(SCREEN);
	try {
		const page = await context.newPage();
		await page.addInitScript(watch);
		const client = await context.newCDPSession(page);
		await client.send('Network.enable');
		await client.send('Network.emulateNetworkConditions', CONNECTION);
		await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_PROCESSOR });
		const traffic = countTraffic(client);
		await page.goto(url, { waitUntil: 'load' });
		await page.waitForTimeout(REST_MS);
		const first = await seenOn(page);
		const { requests, bytes } = traffic;
		await openNext(page, next);
		const second = await seenOn(page);
		return { requests, bytes, ...first, secondPaint: second.firstPaint };
	} finally {
		await context.close();
	}
}

/** As a reader does who finds a link to it; else by its address. */
async function openNext(page: Page, url: string): Promise<void> {
	const link = page.locator(`main a[href="${new URL(url).pathname}"]:visible`).first();
	if ((await link.count()) > 0) {
		await link.hover();
		await page.waitForTimeout(REST_MS);
		await Promise.all([page.waitForURL(url), link.click()]);
	} else await page.goto(url);
	await page.waitForLoadState('load');
	await page.waitForTimeout(REST_MS / 4);
}

function countTraffic(client: CDPSession): { requests: number; bytes: number } {
	const traffic = { requests: 0, bytes: 0 };
	client.on('Network.loadingFinished', ({ encodedDataLength }) => {
		// What came from the browser's own store, or stands in the page, has no length.
		if (encodedDataLength === 0) return;
		traffic.requests += 1;
		traffic.bytes += encodedDataLength;
	});
	return traffic;
}

type Seen = Pick<PageCost, 'firstPaint' | 'largestPaint' | 'blocked' | 'shift'>;

/** In the page: note what the browser tells. */
function watch(): void {
	const seen: Seen = { firstPaint: 0, largestPaint: 0, blocked: 0, shift: 0 };
	Object.assign(globalThis, { seen });
	const on = (type: string, note: (entry: PerformanceEntry & { value?: number }) => void): void => {
		new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
			...{ type, buffered: true },
		});
	};
	on('paint', ({ name, startTime }) => {
		if (name === 'first-contentful-paint') seen.firstPaint = startTime;
	});
	on('largest-contentful-paint', ({ startTime }) => (seen.largestPaint = startTime));
	on('longtask', ({ duration }) => (seen.blocked += duration - 50));
	on('layout-shift', ({ value = 0 }) => (seen.shift += value));
}

function seenOn(page: Page): Promise<Seen> {
	// A cast, because `watch` put it there.
	return page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
}
