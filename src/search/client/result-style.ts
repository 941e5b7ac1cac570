import css from './results.css?inline';

/** Style of what only a script shows; pages that nobody searches from do without it. */
export function addResultStyle(): void {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(css);
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
