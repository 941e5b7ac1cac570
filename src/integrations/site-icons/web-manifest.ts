import { fileHref, hrefOf, type Published } from '../../addresses.ts';
import { paletteOf } from '../../styles/palette.ts';

/** What a phone shows of the site on its home screen. Source: W3C, “Web Application Manifest”. */
export function webManifest(
	{ name, accent }: { name: string; accent: string },
	site: Published,
): string {
	const { page } = paletteOf(accent).light;
	const icon = (file: string, size: number, purpose?: 'maskable') => ({
		...{ src: fileHref(site, file), sizes: `${size}x${size}`, type: 'image/png' },
		...(purpose && { purpose }),
	});
	const manifest = {
		name,
		start_url: hrefOf(site, '/'),
		// A page like any other: back, address and sharing stay in reach.
		display: 'browser',
		background_color: page,
		theme_color: page,
		icons: [
			icon('icon-192.png', 192),
			icon('icon-512.png', 512),
			icon('icon-maskable-512.png', 512, 'maskable'),
		],
	};
	return `${JSON.stringify(manifest)}\n`;
}
