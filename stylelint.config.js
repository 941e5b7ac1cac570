/** @type {import('stylelint').Config} */
export default {
	extends: 'stylelint-config-standard',
	plugins: ['stylelint-plugin-logical-css'],
	overrides: [{ files: ['**/*.astro'], customSyntax: 'postcss-html' }],
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
		// Astro's own.
		'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global'] }],
		'selector-pseudo-element-no-unknown': [true, { ignorePseudoElements: ['details-content'] }],
		'property-no-unknown': [
			true,
			{ ignoreProperties: ['position-area', 'position-try-fallbacks'] },
		],
	},
};
