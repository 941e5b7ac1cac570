import { isAbsolute } from 'node:path';
import type { Plugin } from 'vite';

/** What Vite itself writes before an absolute path that lies outside its root. */
const OUTSIDE = /^(\/@fs)+(?=\/)/;

/**
 * A Vite plugin by which Fyr may be linked from anywhere, e.g. from `/opt/fyr` for `/home/me/my-help`.
 * Astro takes the path of a style or script in a page for one below its root where the two share no
 * folder at all; a path after `/@fs` it takes as it is.
 */
export function outsideRoot(): Plugin {
	let root = '';
	return {
		name: 'fyr:outside-root',
		enforce: 'pre',
		configResolved: (config) => {
			root = config.root;
		},
		resolveId(id, importer, options) {
			if (isAbsolute(id)) {
				const path = id.replace(OUTSIDE, '');
				const isMistaken = path.includes('.astro?astro&') && topOf(path) !== topOf(root);
				return isMistaken ? `/@fs${path}` : undefined;
			}
			// What the script of a page imports lies beside the page.
			return importer !== undefined && OUTSIDE.test(importer)
				? this.resolve(id, importer.replace(OUTSIDE, ''), options)
				: undefined;
		},
	};
}

/**
 * @example
 * topOf('/opt/fyr'); // => 'opt'
 */
function topOf(path: string): string | undefined {
	return path.split('/', 2)[1];
}
