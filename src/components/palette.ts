import { paletteCss } from '../styles/palette.ts';

/** The one style that is not in a file, and its hash, which joins those that Astro puts into the policy. */
export interface Palette {
	css: string;
	/** As a policy names it. */
	source: `sha256-${string}`;
}

const palettes = new Map<string, Promise<Palette>>();

/** Made once for all pages: a colour's steps take longer to compute than a page to write. */
export function palette(accent: string): Promise<Palette> {
	const known = palettes.get(accent) ?? makePalette(accent);
	palettes.set(accent, known);
	return known;
}

async function makePalette(accent: string): Promise<Palette> {
	// Layers stand in the order in which they are first named: here, before every stylesheet.
	const css = `@layer reset,tokens,base,components,prose,print,site;${paletteCss(accent)}`;
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(css));
	return { css, source: `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}` };
}
