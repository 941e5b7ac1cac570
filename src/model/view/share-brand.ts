import { absoluteHref, assetPath, hrefOf } from '../../addresses.ts';
import type { Site } from '../../schema/site.ts';
import type { BrandFiles } from '../records.ts';

/** What every picture for link previews shows of the company. */
export interface ShareBrand {
	/** Address of the folder that the pictures are in. */
	folder: string;
	/** Whose help center it is, unless the logo says it. */
	name: string | undefined;
	accent: string;
	/** File in `public/`, and a fingerprint of its bytes. */
	logo: { file: string; digest: string } | undefined;
}

/** @returns Nothing where the site wants no such pictures. */
export function shareBrand(site: Site, { digests }: BrandFiles): ShareBrand | undefined {
	if (!site.sharePictures) return undefined;
	const { accent, logo, showName } = site.theme;
	const digest = digests[logo ?? ''];
	return {
		folder: absoluteHref(site, hrefOf(site, assetPath(''))),
		name: showName || digest === undefined ? site.name : undefined,
		accent,
		logo: logo !== undefined && digest !== undefined ? { file: logo, digest } : undefined,
	};
}
