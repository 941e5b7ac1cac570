import type { APIRoute } from 'astro';
import { load } from '../load.ts';
import { sitemapEntries, sitemapXml } from '../model/sitemap.ts';

export const GET: APIRoute = async () => {
	const { center } = await load();
	return new Response(sitemapXml(sitemapEntries(center)), {
		headers: { 'Content-Type': 'application/xml; charset=utf-8' },
	});
};
