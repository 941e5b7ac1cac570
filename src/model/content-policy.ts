/**
 * What a page may load and run, as data: it is in every page, and a rule tells writers what of their HTML
 * it would block. Scripts are files of the site; each page names the styles that we wrote into it
 * ourselves, so that no other counts.
 */
export interface ContentPolicy {
	directives: Readonly<Record<Directive, readonly string[]>>;
	scripts: readonly string[];
}

type Directive =
	| 'default-src'
	| 'img-src'
	| 'font-src'
	| 'manifest-src'
	| 'worker-src'
	| 'base-uri'
	| 'object-src'
	| 'connect-src'
	| 'form-action';

/** @param elsewhere Origin of the feedback endpoint, where it is not the site's own. */
export function contentPolicy(elsewhere: readonly string[]): ContentPolicy {
	return {
		directives: {
			'default-src': ["'none'"],
			'img-src': ["'self'", 'data:'],
			// A company's own typeface, from its `public/`.
			'font-src': ["'self'"],
			'manifest-src': ["'self'"],
			'worker-src': ["'self'"],
			'base-uri': ["'none'"],
			'object-src': ["'none'"],
			'connect-src': ["'self'", ...elsewhere],
			'form-action': ["'self'", ...elsewhere],
		},
		// Pagefind's engine is WebAssembly; it needs this and no `eval`.
		scripts: ["'self'", "'wasm-unsafe-eval'"],
	};
}

/** The policy as a page says it, without its styles; its scripts come last. */
export function policyText({ directives, scripts }: ContentPolicy): string {
	return Object.entries({ ...directives, 'script-src': scripts })
		.map(([name, sources]) => `${name} ${sources.join(' ')}`)
		.join(';');
}

/** What a page does with an address in its HTML. */
export type Use =
	| 'img-src'
	| 'media-src'
	| 'frame-src'
	| 'object-src'
	| 'script-src'
	| 'style-src'
	| 'form-action'
	| 'base-uri';

/**
 * Whether a page may use what stands at an address.
 *
 * @param address Absolute, or relative to the page, which is then of the site itself.
 */
export function permits(
	{ directives, scripts }: ContentPolicy,
	use: Use,
	address: string,
): boolean {
	const named: Readonly<Record<string, readonly string[]>> = {
		...directives,
		'script-src': scripts,
	};
	const sources = named[use] ?? directives['default-src'];
	const scheme = schemeOf(address);
	return scheme === undefined
		? sources.includes("'self'")
		: sources.some((source) => source === `${scheme}:` || sameOrigin(source, address));
}

/** `https`, of a whole address; `//a.example/` is one too. */
function schemeOf(address: string): string | undefined {
	const text = address.trim();
	return text.startsWith('//') ? 'https' : /^([a-z][a-z\d+.-]*):/i.exec(text)?.[1]?.toLowerCase();
}

function sameOrigin(source: string, address: string): boolean {
	return (
		URL.canParse(source) &&
		URL.canParse(address, 'https://site.invalid') &&
		new URL(address, 'https://site.invalid').origin === new URL(source).origin
	);
}
