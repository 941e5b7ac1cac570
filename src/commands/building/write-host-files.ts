import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { pathOfFile, REDIRECTS_FILE } from '../../addresses.ts';
import { hostPlan } from '../../hosts/host-plan.ts';
import type { Host } from '../../hosts/host.ts';
import { redirectFinder } from '../../model/find-redirect.ts';
import { redirectsFileSchema } from '../../schema/redirects-file.ts';
import type { Site } from '../../schema/site.ts';

/**
 * Write what a web host reads into a built site.
 *
 * @returns What it wrote, and what the host cannot do.
 */
export async function writeHostFiles(
	dist: string,
	site: Pick<Site, 'base' | 'locales' | 'plainMarkdown'>,
	host: Host,
): Promise<{ written: string[]; notes: readonly string[] }> {
	const table: unknown = JSON.parse(await readFile(join(dist, REDIRECTS_FILE), 'utf8'));
	const { redirects } = redirectsFileSchema.parse(table);
	const { exact } = redirectFinder(redirects);
	const paths = await pagesIn(dist);
	const pages = paths.filter((path) => !exact(path.normalize('NFC'), ''));
	const { files, notes } = host.files(hostPlan({ site, redirects, pages }));
	for (const [file, text] of Object.entries(files)) {
		await mkdir(dirname(join(dist, file)), { recursive: true });
		await writeFile(join(dist, file), text);
	}
	return { written: Object.keys(files), notes };
}

async function pagesIn(dist: string): Promise<string[]> {
	const entries = await readdir(dist, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
		.map((entry) => relative(dist, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
		.map(pathOfFile);
}
