import { homePath, hrefOf, NOT_FOUND_PATH, notFoundPath } from '../addresses.ts';
import type { HostPlan } from './host-plan.ts';

/** The page that says that there is none, in the language of the address. */
export function notFoundPages({ base, locales }: Pick<HostPlan, 'base' | 'locales'>) {
	return {
		byLocale: locales.map((code) => ({
			folder: hrefOf({ base }, homePath(code)),
			page: hrefOf({ base }, notFoundPath(code)),
		})),
		other: hrefOf({ base }, NOT_FOUND_PATH),
	};
}

/**
 * Endings of what pages and programs ask for by themselves. Where there is no such file a short answer is
 * enough: nobody reads a page there.
 */
export const fetchedEndings =
	'avif bmp css gif ico jpeg jpg js json map md mjs mp3 mp4 otf png svg ttf txt vtt wasm webm webmanifest webp woff woff2 xml'.split(
		' ',
	);

const fetched = new RegExp(`\\.(?:${fetchedEndings.join('|')})$`, 'i');

export function isFetched(path: string): boolean {
	return fetched.test(path);
}
