import type { APIRoute } from 'astro';
import { load } from '../../load.ts';
import { localePaths } from '../../locale-paths.ts';
import { noticesFor } from '../../model/notices.ts';

export const getStaticPaths = () => localePaths(noticesFor);

/** The one file that a notice changes: no page holds its words. */
export const GET: APIRoute<{ locale: string }> = async ({ props: { locale } }) => {
	const { center } = await load();
	return Response.json(noticesFor(center, locale));
};
