import type { Manifest } from './manifest.ts';
import { Problem } from './problem.ts';

/** @throws {Problem} 503 while there is no manifest: nobody knows what may be voted on. */
export function publishedIn(manifest: Manifest | undefined): Manifest {
	if (manifest) return manifest;
	throw new Problem(503, 'There is no manifest of the site. Build it: npm run build');
}
