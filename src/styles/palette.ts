import { clampChroma, converter, formatHex, wcagContrast, type Oklch } from 'culori';

/**
 * Colours of the site from one accent, light and dark. Whatever accent is given, text and its
 * background keep a contrast of 4.5:1 or more (WCAG 2.2, 1.4.3): lightness gives way, hue does not.
 */
export interface Palette {
	/** The page, a raised or set-off surface, and one tinted with the accent. */
	page: string;
	surface: string;
	tint: string;
	/** Hairlines; and edges of things one can press, at 3:1 (WCAG 1.4.11). */
	line: string;
	edge: string;
	/** Text, and text of less weight. */
	ink: string;
	muted: string;
	/** Links and filled buttons, and the text on the latter. */
	accent: string;
	onAccent: string;
}

/** WCAG AA for text, with a little over for rounding to 8 bits a channel. */
const TEXT = 4.6;
const EDGE = 3.1;
/** An accent without a hue must not look like text of less weight. */
const GREY = 9;
const HUELESS = 0.02;

/** @param accent `#rrggbb`. */
export function paletteOf(accent: string): { light: Palette; dark: Palette } {
	const { h = 0, c = 0 } = converter('oklch')(accent) ?? {};
	const tone = (l: number, chroma: number): string =>
		formatHex(clampChroma({ mode: 'oklch', l, c: Math.min(c, chroma), h }, 'oklch'));
	const contrast = c < HUELESS ? GREY : TEXT;
	return {
		light: lightPalette(accent, contrast, tone),
		dark: darkPalette(accent, contrast, tone),
	};
}

/**
 * The palette as custom properties, for the one `<style>` that differs between help centers.
 *
 * Two rules and not `light-dark()`, which phones of before 2024 do not know: they would get no
 * colour at all. Paper is light whatever the screen is.
 */
export function paletteCss(accent: string): string {
	const { light, dark } = paletteOf(accent);
	return `${rootRule(light)}@media screen and (prefers-color-scheme:dark){${rootRule(dark)}}`;
}

function rootRule(palette: Palette): string {
	const tokens = Object.entries<string>({ ...palette }).map(
		([name, color]) => `--${kebab(name)}:${color}`,
	);
	return `:root{${tokens.join(';')}}`;
}

type Tone = (lightness: number, chroma: number) => string;

function lightPalette(accent: string, contrast: number, tone: Tone): Palette {
	const page = tone(0.994, 0.003);
	const surface = tone(0.972, 0.008);
	const tint = tone(0.945, 0.032);
	const readable = adjust(accent, tint, contrast, -0.01);
	return {
		page,
		surface,
		tint,
		line: tone(0.905, 0.014),
		edge: adjust(tone(0.65, 0.03), surface, EDGE, -0.01),
		ink: tone(0.235, 0.03),
		muted: adjust(tone(0.5, 0.025), tint, TEXT, -0.01),
		accent: readable,
		onAccent: bestOn(readable, ['#ffffff', tone(0.16, 0.03)]),
	};
}

function darkPalette(accent: string, contrast: number, tone: Tone): Palette {
	const page = tone(0.185, 0.014);
	const surface = tone(0.225, 0.018);
	const tint = tone(0.285, 0.04);
	const readable = adjust(accent, tint, contrast, 0.01);
	return {
		page,
		surface,
		tint,
		line: tone(0.335, 0.02),
		edge: adjust(tone(0.5, 0.03), surface, EDGE, 0.01),
		ink: tone(0.935, 0.012),
		muted: adjust(tone(0.72, 0.02), tint, TEXT, 0.01),
		accent: readable,
		onAccent: bestOn(readable, [tone(0.16, 0.03), '#ffffff']),
	};
}

/** Move a colour's lightness step by step until it stands out enough from its background. */
function adjust(color: string, background: string, contrast: number, step: number): string {
	const start: Oklch = converter('oklch')(color) ?? { mode: 'oklch', l: 0.5, c: 0 };
	for (let l = start.l; l >= 0 && l <= 1; l += step) {
		const candidate = formatHex(clampChroma({ ...start, l }, 'oklch'));
		if (wcagContrast(candidate, background) >= contrast) return candidate;
	}
	return step < 0 ? '#000000' : '#ffffff';
}

function bestOn(background: string, candidates: [string, string]): string {
	const [first, second] = candidates;
	return wcagContrast(first, background) >= wcagContrast(second, background) ? first : second;
}

function kebab(name: string): string {
	return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
