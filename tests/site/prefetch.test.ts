import type { CDPSession, Page } from 'playwright-core';
import { expect } from 'vitest';
import { editionUrl, templates } from '../helpers/built-site.ts';
import { test } from './browse.ts';

const { category, search } = templates('sv');
const article = editionUrl('account/log-in', 'sv');

/** Paths that the browser has fetched ahead, in the order in which they came. */
async function watchAhead(page: Page): Promise<{ paths: string[]; client: CDPSession }> {
	const client = await page.context().newCDPSession(page);
	const paths: string[] = [];
	client.on('Preload.prefetchStatusUpdated', ({ prefetchUrl, status }) => {
		if (status === 'Ready') paths.push(new URL(prefetchUrl).pathname);
	});
	await client.send('Preload.enable');
	return { paths, client };
}

/** Longer than a reader must rest on a link for it to be fetched. */
const REST_MS = 500;

async function restOn(page: Page, path: string): Promise<void> {
	await page.locator(`main a[href="${path}"]`).first().hover();
	await page.waitForTimeout(REST_MS);
}

/** A link that the category does not have itself. */
async function addLink(page: Page, href: string, download = false): Promise<void> {
	await page.evaluate(
		({ href, download }) => {
			const link = Object.assign(document.createElement('a'), { href, textContent: href });
			link.toggleAttribute('download', download);
			document.querySelector('main .wrap')?.prepend(link);
		},
		{ href, download },
	);
}

test('an article is there before its link in a category is pressed, and shown without the network', async ({
	open,
}) => {
	const page = await open('/404.html');
	const { paths, client } = await watchAhead(page);
	await page.goto(category);
	await restOn(page, article);
	await expect.poll(() => paths).toEqual([article]);
	await client.send('Network.enable');
	await client.send('Network.emulateNetworkConditions', {
		...{ offline: false, latency: 2000, downloadThroughput: -1, uploadThroughput: -1 },
	});
	await page.locator(`main a[href="${article}"]`).first().click();
	await page.waitForURL(`**${article}`);
	const paint = await page.evaluate(async () => {
		const observed = Promise.withResolvers<number>();
		new PerformanceObserver((list) => {
			for (const { name, startTime } of list.getEntries())
				if (name === 'first-contentful-paint') observed.resolve(startTime);
		}).observe({ type: 'paint', buffered: true });
		return observed.promise;
	});
	console.log(`An article fetched ahead is shown after ${Math.round(paint)} ms.`);
	expect(paint).toBeLessThan(1000);
});

test('neither the search, what is said after an answer, a file to keep, another site nor another language is fetched ahead', async ({
	open,
}) => {
	const page = await open(category);
	const { paths } = await watchAhead(page);
	const others = [search, '/sv/feedback/thanks/', 'https://elsewhere.example/sv/', '/da/'];
	for (const href of others) await addLink(page, href);
	await addLink(page, '/sv/konto/blankett/', true);
	for (const href of [...others, '/sv/konto/blankett/', article]) await restOn(page, href);
	await expect.poll(() => paths).toEqual([article]);
});

test('nothing is fetched ahead for readers who save data', async ({ open }) => {
	const page = await open('/404.html');
	const { paths, client } = await watchAhead(page);
	await client.send('Emulation.setDataSaverOverride', { dataSaverEnabled: true });
	await page.goto(category);
	await restOn(page, article);
	expect(paths).toEqual([]);
});
