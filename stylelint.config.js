const any = ['/^.+$/'];

/**
 * Younger, or still not everywhere; a browser without it leaves it out, and the page says and does
 * the same. Whatever changes what can be read or done is guarded by `@supports` where it stands.
 */
const missedByNobody = {
	ignoreProperties: {
		'accent-color': any,
		'box-decoration-break': any,
		// Where `::details-content` is known, so is this.
		'content-visibility': any,
		'font-family': ['ui-monospace'],
		'hyphenate-limit-chars': any,
		hyphens: any,
		'line-clamp': any,
		outline: any,
		'overscroll-behavior': any,
		// Guarded the other way round, by `@supports not`.
		'position-area': any,
		'position-try-fallbacks': any,
		resize: any,
		'/^break-/': any,
		'text-align': ['match-parent'],
		'text-size-adjust': any,
		'text-wrap': any,
		'user-select': any,
	},
	ignoreAtRules: ['page', 'starting-style'],
	// Its colour alone; the marker is as old as lists.
	ignoreSelectors: ['marker'],
};

/** @type {import('stylelint').Config} */
export default {
	extends: 'stylelint-config-standard',
	plugins: ['stylelint-plugin-logical-css', 'stylelint-plugin-use-baseline'],
	overrides: [
		{ files: ['**/*.astro'], customSyntax: 'postcss-html' },
		{
			// What reaches readers: the oldest browsers in package.json know what all knew by 2022.
			files: ['src/{components,layouts,mdx,pages,search,styles}/**'],
			rules: { 'plugin/use-baseline': [true, { available: 2022, ...missedByNobody }] },
		},
	],
	// Head.astro has a `<style>` whose text is computed.
	ignoreFiles: [
		'src/components/Head.astro',
		'dist/**',
		'.cache/**',
		'node_modules/**',
		'content/**',
		'tests/fixtures/**',
	],
	rules: {
		// Every locale works, also those written from right to left.
		// Chromium knows no `overflow-inline` yet.
		'logical-css/require-logical-properties': [true, { ignore: ['overflow-x', 'overflow-y'] }],
		'logical-css/require-logical-keywords': true,
		'logical-css/require-logical-units': [true, { ignore: ['vw'] }],
		// Prettier decides how a file is laid out.
		'declaration-empty-line-before': null,
		'custom-property-empty-line-before': null,
		'no-descending-specificity': null,
		// Safari draws a label that breaks over two lines only with the prefix.
		'property-no-vendor-prefix': [true, { ignoreProperties: ['-webkit-box-decoration-break'] }],
		// Safari takes no line from the shorthand with a thickness.
		'declaration-block-no-redundant-longhand-properties': [
			true,
			{ ignoreShorthands: ['text-decoration'] },
		],
		// Astro's own.
		'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global'] }],
		'selector-pseudo-element-no-unknown': [true, { ignorePseudoElements: ['details-content'] }],
		'property-no-unknown': [
			true,
			{ ignoreProperties: ['position-area', 'position-try-fallbacks'] },
		],
	},
};
