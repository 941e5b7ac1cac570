import type { APIRoute } from 'astro';
import { load } from '../../../load.ts';
import { localePaths } from '../../../locale-paths.ts';
import { titleRows } from '../../../search/build/titles.ts';

export const getStaticPaths = async () => {
	const { translator } = await load();
	return localePaths((center, locale) => titleRows(center, locale, translator(locale)));
};

export const GET: APIRoute<{ locale: string }> = async ({ props: { locale } }) => {
	const { center, translator } = await load();
	return Response.json(titleRows(center, locale, translator(locale)));
};
