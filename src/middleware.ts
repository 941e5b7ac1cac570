import { defineMiddleware } from 'astro:middleware';
import { withOwnHashes } from './integrations/csp-hashes.ts';

/** The last hand on each page before it is written. */
export const onRequest = defineMiddleware(async (_context, next) => {
	const response = await next();
	const isPage = response.headers.get('Content-Type')?.startsWith('text/html') === true;
	if (__FYR_DEV__ || !isPage) return response;
	return new Response(withOwnHashes(await response.text()), response);
});
