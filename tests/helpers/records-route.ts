import type { APIRoute } from 'astro';
import { load } from '../../src/load.ts';

/** What the pages are made from; only ever built by a test. */
export const GET: APIRoute = async () => {
	const { center } = await load();
	return Response.json(center.records);
};
