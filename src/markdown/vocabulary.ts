import { calloutKind } from './callouts.ts';

/**
 * What every article may use without an import, as a directive (`:::note`) or a component (`<Note>`).
 * A directive that is not here is ordinary text; a component that is not here is a fault.
 */
export interface Part {
	/** `:::x`, `::x` or `:x`. */
	form: 'containerDirective' | 'leafDirective' | 'textDirective';
	/** Its tag: `<Note>`. */
	component: string;
	/** Attributes of the component; the first is what a directive has in `[…]`. */
	attributes: readonly string[];
	/** Attributes of the directive, in `{…}`. */
	directiveAttributes: readonly string[];
	/** How to write it, for messages. */
	example: string;
}

const callout = (component: string, name: string): Part => ({
	form: 'containerDirective',
	component,
	attributes: ['title'],
	directiveAttributes: ['title'],
	example: `:::${name}[Title] … :::`,
});

export const parts: Readonly<Record<string, Part>> = {
	note: callout('Note', 'note'),
	tip: callout('Tip', 'tip'),
	warning: callout('Warning', 'warning'),
	choices: {
		form: 'containerDirective',
		component: 'Choices',
		attributes: [],
		directiveAttributes: [],
		example: ':::choices … :::',
	},
	ui: {
		form: 'textDirective',
		component: 'Ui',
		attributes: ['name', 'count'],
		directiveAttributes: ['count'],
		example: ':ui[nav.logIn]',
	},
	term: {
		form: 'textDirective',
		component: 'Term',
		attributes: ['name'],
		directiveAttributes: [],
		example: ':term[password]',
	},
	snippet: {
		form: 'leafDirective',
		component: 'Snippet',
		attributes: ['name'],
		directiveAttributes: [],
		example: '::snippet[spam-folder]',
	},
};

export const partNames = Object.keys(parts);

/** By its own name only: `constructor` is no part. */
export function partNamed(name: string): Part | undefined {
	return Object.hasOwn(parts, name) ? parts[name] : undefined;
}

/** The name of the part that a container is, by its own name or by what others call it: `info` → `note`. */
export function containerNamed(name: string): string | undefined {
	return partNamed(name) ? name : calloutKind(name);
}

/** The part a tag stands for: `Note` → `note`. */
export function partOfComponent(tag: string): string | undefined {
	return partNames.find((name) => parts[name]?.component === tag);
}

export const componentNames = Object.values(parts).map(({ component }) => component);

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
