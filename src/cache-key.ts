import { hash } from 'node:crypto';

/**
 * What a page is known by from build to build: a fingerprint of its view, which is all it shows. In `dev`
 * no page is kept, and there is none: to find the page that is asked for, thousands of views would be made.
 */
export function cacheKey(viewOf: () => object): { cacheKey?: string } {
	if (__FYR_DEV__) return {};
	const key = hash('sha256', JSON.stringify(viewOf()), 'base64url').slice(0, 22);
	return { cacheKey: key };
}
