import type { APIRoute } from 'astro';
import { load } from '../load.ts';
import { manifestOf } from '../model/manifest.ts';

export const GET: APIRoute = async () => {
	const { center } = await load();
	return Response.json(manifestOf(center));
};
