import type { APIRoute } from 'astro';
import { load } from '../../load.ts';
import { localePaths } from '../../locale-paths.ts';
import { knownPages } from '../../not-found/known-pages.ts';

export const getStaticPaths = () => localePaths(knownPages);

/** What the page that says that there is none guesses from. */
export const GET: APIRoute<{ locale: string }> = async ({ props: { locale } }) => {
	const { center } = await load();
	return Response.json(knownPages(center, locale));
};
