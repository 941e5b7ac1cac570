/** HTML that an article may not hold: it would run, load, style or send something. */
export const forbiddenTags: ReadonlySet<string> = new Set([
	'base',
	'embed',
	'form',
	'frame',
	'iframe',
	'link',
	'meta',
	'object',
	'script',
	'style',
]);

/** Elements that only style, which HTML has given up: what they hold is shown without them. */
export const obsoleteTags: ReadonlySet<string> = new Set([
	'basefont',
	'blink',
	'center',
	'font',
	'marquee',
]);
