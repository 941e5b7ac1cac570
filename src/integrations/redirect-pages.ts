import { errorCode } from '../error-code.ts';
import { REDIRECTS_FILE } from '../addresses.ts';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { Redirect } from '../model/find-redirect.ts';
import { parseOldAddress } from '../model/old-address.ts';
import type { PublishedAddresses } from '../schema/published.ts';
import type { BuildStep } from './build-step.ts';
import { redirectHtml, type RedirectWords } from './redirect-html.ts';

/** What `pages/fyr-redirects.json.ts` says of the old addresses. */
export interface RedirectSource {
	version: 1;
	/** Folder of its host that the site is published in; paths are within it. */
	base: string;
	/** By locale. */
	words: Record<string, RedirectWords>;
	redirects: RedirectOnPage[];
	/** Every address of this build, for `urls.lock.json`. */
	published: PublishedAddresses;
}

interface RedirectOnPage extends Redirect {
	/** The new address as a page names it. */
	href?: string | undefined;
	/** The new address, whole. */
	canonical?: string | undefined;
	locale: string;
}

/**
 * A page for every old address that a file can be named after, for hosts that know no redirects; and
 * `fyr-redirects.json`, which has them all, for our server and for other hosts' own files.
 *
 * Not Astro's: an old address may hold what Astro's routes cannot, and there may be thousands.
 */
export function redirectPages(): BuildStep {
	return {
		name: 'redirect-pages',
		end: async (dist) => {
			const source = sourceSchema.parse(
				JSON.parse(await readFile(join(dist, REDIRECTS_FILE), 'utf8')),
			);
			await writeFile(
				join(dist, REDIRECTS_FILE),
				tableText(source, await writeRedirectPages(dist, source)),
			);
		},
	};
}

export interface WrittenRedirect extends Redirect {
	/** Whether a page leads on from there, whatever the host. */
	page: boolean;
}

/** Write a page for each old address that can have one. */
export async function writeRedirectPages(
	dist: string,
	{ words, redirects }: RedirectSource,
): Promise<WrittenRedirect[]> {
	const written: WrittenRedirect[] = [];
	for (const { from, to, href, canonical, locale } of redirects) {
		const file = pageOf(from);
		const said = words[locale];
		const page =
			file !== undefined &&
			href !== undefined &&
			said !== undefined &&
			(await writeNew(join(dist, file), redirectHtml(href, canonical ?? href, said)));
		written.push({ from, to, page });
	}
	return written;
}

/** One a line, for people who look into it. */
function tableText({ base }: RedirectSource, redirects: readonly WrittenRedirect[]): string {
	const lines = redirects.map(({ from, to, page }) =>
		JSON.stringify(to === undefined ? { from, status: 410 } : { from, to, status: 301, page }),
	);
	return `{"version":1,"base":${JSON.stringify(base)},"redirects":[\n${lines.join(',\n')}\n]}\n`;
}

/** The file that answers for an old address on any host; `undefined` where none can. */
function pageOf(from: string): string | undefined {
	const { parts, query } = parseOldAddress(from);
	const [path = ''] = parts;
	const segments = path.slice(1).split('/');
	const canBe = segments.every((name) => !/^\.{0,2}$|[\\\p{Cc}]/u.test(name));
	if (parts.length > 1 || query.length > 0 || !canBe) return undefined;
	return /\.html?$/i.test(path) ? path : `${path}/index.html`;
}

/** What a file system says where a name is taken, too long or not possible. */
const REFUSALS = ['EEXIST', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG', 'EINVAL', 'ENOENT'];

/** Nothing is replaced: where letter case does not count, `/Sv/` is the page `/sv/`. */
async function writeNew(file: string, text: string): Promise<boolean> {
	try {
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, text, { flag: 'wx' });
		return true;
	} catch (error) {
		const code = errorCode(error);
		if (REFUSALS.includes(code)) return false;
		throw error;
	}
}

const sourceSchema: z.ZodType<RedirectSource> = z.object({
	published: z.record(z.string(), z.string()),
	version: z.literal(1),
	base: z.string(),
	words: z.record(
		z.string(),
		z.object({ lang: z.string(), dir: z.string(), title: z.string(), text: z.string() }),
	),
	redirects: z.array(
		z.object({
			from: z.string(),
			to: z.string().optional(),
			href: z.string().optional(),
			canonical: z.string().optional(),
			locale: z.string(),
		}),
	),
});
