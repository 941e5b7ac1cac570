import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Search {
	/** Parts of the page; all of it where none is named. */
	parts?: string[] | undefined;
	/** Rules; all that the standards ask for where none is named. */
	rules?: string[];
}

/** What axe finds on the page as it is, one line an element. */
async function violations(page: Page, { parts, rules }: Search = {}): Promise<string[]> {
	const runOnly: axe.RunOnly = rules
		? { type: 'rule', values: rules }
		: { type: 'tag', values: tags };
	const found = await page.evaluate(
		async ([include, only]) => {
			// The init script put it there.
			const { axe: engine } = globalThis as unknown as { axe: typeof axe };
			return (await engine.run({ include }, { runOnly: only, resultTypes: ['violations'] }))
				.violations;
		},
		[parts ?? ['html'], runOnly] as const,
	);
	return found.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary = '' }) => {
			return `${new URL(page.url()).pathname} ${id} at ${target.join(' ')}: ${failureSummary}`;
		}),
	);
}

/** Axe is there on every page that this one goes to. */
export async function withAxe(page: Page): Promise<Page> {
	await page.addInitScript({ path: 'node_modules/axe-core/axe.min.js' });
	return page;
}

/** All rules once; the scheme changes colours only. */
export async function violationsInBothSchemes(page: Page, parts?: string[]): Promise<string[]> {
	await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
	const light = await violations(page, { parts });
	await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
	const rules = ['color-contrast', 'link-in-text-block'];
	return [...light, ...(await violations(page, { parts, rules }))];
}
