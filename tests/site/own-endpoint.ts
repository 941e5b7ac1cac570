import { resolve } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { listen } from '../../src/feedback/http-server.ts';
import { parseManifest } from '../../src/feedback/manifest.ts';
import { createTranslator } from '../../src/i18n/translator.ts';
import { readSite } from '../../src/read/read-site.ts';
import { createSiteApp } from '../../src/serve/site-app.ts';
import { setup } from '../feedback/setup.ts';
import { editionUrl, readBuilt } from '../helpers/built-site.ts';

/** The article that tests of the form vote on. */
export const ARTICLE = 'account/log-in';

/** The key under which the form keeps what it knows of that article. */
export const KEY = `fyr:sv/${ARTICLE}`;

export const { t } = createTranslator('sv');

/** The built site with an endpoint of its own, whose store and manifest the test may change. */
async function ownSite() {
	const published = parseManifest(JSON.parse(readBuilt('/fyr-manifest.json')));
	const feedback = setup({ manifest: () => published });
	const site = readSite('content');
	const app = createSiteApp({ folder: resolve('dist'), site, feedback: feedback.app });
	const { url, close } = await listen(app, { port: 0, host: '127.0.0.1' });
	onTestFinished(close);
	return { ...feedback, url, published };
}

/** One reader on the page of {@link ARTICLE}, and what the form sends and shows there. */
export async function readArticle(
	browser: Browser,
	options: BrowserContextOptions = {},
	prepare?: string,
) {
	const site = await ownSite();
	const context = await browser.newContext({ baseURL: site.url, ...options });
	onTestFinished(() => context.close());
	if (prepare !== undefined) await context.addInitScript(prepare);
	const page = await context.newPage();
	page.setDefaultTimeout(10_000);
	const faults: string[] = [];
	page.on('pageerror', (error) => faults.push(error.message));
	const bodies: string[] = [];
	page.on('request', (request) => {
		if (request.method() === 'POST') bodies.push(request.postData() ?? '');
	});
	await page.goto(editionUrl(ARTICLE, 'sv'));
	return { ...site, page, faults, bodies };
}

/** The article is rewritten, taken away or as it was, as far as the endpoint knows. */
export function republish(
	{ articles }: { articles: Map<string, Map<string, { revision: string }>> },
	revision: string | undefined,
): void {
	const edition = articles.get(ARTICLE)?.get('sv');
	if (revision === undefined) articles.delete(ARTICLE);
	else if (edition) edition.revision = revision;
}

/** Of the element with focus. */
export const focusedText = (page: Page) =>
	page.evaluate('document.activeElement.textContent.trim()');
