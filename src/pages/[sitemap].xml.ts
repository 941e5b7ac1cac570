import type { APIRoute } from 'astro';
import { load } from '../load.ts';
import { sitemapEntries, sitemapFiles } from '../model/sitemap.ts';

/** `/sitemap.xml`, and those it is made of on a site with too many addresses for one file. */
export async function getStaticPaths() {
	const { center } = await load();
	return [...sitemapFiles(center, sitemapEntries(center))].map(([path, xml]) => ({
		params: { sitemap: path.slice(1).replace(/\.xml$/, '') },
		props: { xml },
	}));
}

export const GET: APIRoute<{ xml: string }> = ({ props }) =>
	new Response(props.xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
