import { folders } from 'virtual:fyr/project';
import { getEntry, render } from 'astro:content';
import { openCenter, type OpenCenter } from './open-center.ts';

/**
 * What pages are made from, as the content loader has read it. Made once for each state of the content: in
 * `dev` a writer changes it between two requests.
 */
export async function load(): Promise<OpenCenter> {
	const entry = await getEntry('content', 'content');
	if (!entry)
		throw new Error('The content store is empty. Delete the folder .cache and build again.');
	const { fingerprint } = entry.data;
	if (latest?.fingerprint !== fingerprint) {
		latest = { fingerprint, opened: openCenter(folders, __FYR_DEV__) };
	}
	return latest.opened;
}

let latest: { fingerprint: string; opened: OpenCenter } | undefined;

/** An article that imports or computes, as `@astrojs/mdx` renders it. */
export async function renderWithMdx(locale: string, id: string) {
	const entry = await getEntry('codeArticles', `${locale}/${id}`);
	if (!entry) throw new RangeError(`There is no article "${locale}/${id}" in the content store.`);
	return (await render(entry)).Content;
}
