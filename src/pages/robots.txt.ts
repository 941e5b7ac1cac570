import type { APIRoute } from 'astro';
import { load } from '../load.ts';
import { sitemapAddress } from '../model/route.ts';

/** What must not be indexed says so itself, where a crawler can read it; nothing is blocked here. */
export const GET: APIRoute = async () => {
	const { center } = await load();
	const lines = ['User-agent: *', 'Allow: /', '', `Sitemap: ${sitemapAddress(center)}`, ''];
	return new Response(lines.join('\n'), {
		headers: { 'Content-Type': 'text/plain; charset=utf-8' },
	});
};
