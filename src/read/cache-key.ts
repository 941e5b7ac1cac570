import { hash } from 'node:crypto';

/** What a page is known by from build to build: a fingerprint of its view, which is all it shows. */
export function cacheKey(view: object): string {
	return hash('sha256', JSON.stringify(view), 'base64url').slice(0, 22);
}
