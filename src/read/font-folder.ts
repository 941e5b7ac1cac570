import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * The folder of an installed package of fonts: the company's, else Fyr's.
 *
 * @param name E.g. `noto-sans-jp`.
 */
export function fontFolder(root: string, name: string): string | undefined {
	for (const from of [join(root, 'package.json'), import.meta.filename]) {
		try {
			return dirname(createRequire(from).resolve(`@fontsource-variable/${name}`));
		} catch {
			// Not there.
		}
	}
	return undefined;
}
