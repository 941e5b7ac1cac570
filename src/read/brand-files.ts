import type { PictureSize } from '../model/picture-set.ts';
import type { BrandFiles } from '../model/records.ts';
import type { Site } from '../schema/site.ts';
import type { PublicFiles } from './list-files.ts';

/** Names that an icon may have, best first: a drawing is sharp at every size. */
const icons = ['favicon.svg', 'favicon.png', 'favicon.ico'];

/** The logos of a site that are in `public/`: their names → where they are, from the content root. */
export function logosOf(
	{ theme }: Site,
	{ publicFiles, publicPaths }: Pick<PublicFiles, 'publicFiles' | 'publicPaths'>,
): Map<string, string> {
	const names = [theme.logo, theme.logoOnDark].filter((name) => name !== undefined);
	return new Map(
		names.flatMap((name): [string, string][] => {
			const path = publicFiles.has(name) ? publicPaths.get(name) : undefined;
			return path === undefined ? [] : [[name, path]];
		}),
	);
}

/**
 * What pages show of `public/`.
 *
 * @param sizes By the files of `logos`.
 * @param digestOf Fingerprint of the bytes of a file in `public/`.
 */
export function brandFiles(
	publicFiles: ReadonlySet<string>,
	logos: ReadonlyMap<string, string>,
	sizes: ReadonlyMap<string, PictureSize>,
	digestOf: (name: string) => string,
): BrandFiles {
	const icon = icons.find((name) => publicFiles.has(name));
	const names = new Set([...(icon === undefined ? [] : [icon]), ...logos.keys()]);
	const drawable = [
		icon,
		...[...logos].filter(([, path]) => isSquare(sizes.get(path))).map(([name]) => name),
	];
	return {
		icon,
		iconSource: drawable.find((name) => name !== undefined && !name.endsWith('.ico')),
		digests: Object.fromEntries([...names].map((name) => [name, digestOf(name)])),
		sizes: Object.fromEntries(
			[...logos].flatMap(([name, path]): [string, PictureSize][] => {
				const size = sizes.get(path);
				return size === undefined ? [] : [[name, size]];
			}),
		),
	};
}

function isSquare(size: PictureSize | undefined): boolean {
	return size !== undefined && Math.max(size.width / size.height, size.height / size.width) < 1.4;
}
