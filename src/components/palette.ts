import { memo } from '../memo.ts';
import { paletteCss, paletteOf } from '../styles/palette.ts';

/**
 * The one style that is not in a file. Made once for all pages: a colour's steps take longer to compute
 * than a page to write.
 */
export const palette = memo(
	// Layers stand in the order in which they are first named: here, before every stylesheet.
	(accent) => `@layer reset,tokens,base,components,prose,print,site;${paletteCss(accent)}`,
);

/** What a browser may colour itself with. */
export const pageColours = memo((accent) => {
	const { light, dark } = paletteOf(accent);
	return { light: light.page, dark: dark.page };
});
