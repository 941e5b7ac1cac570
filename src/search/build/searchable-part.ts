/**
 * What of a built page can be found: its `<main>`, as a page of its own. All around it is the same on
 * every page, style and scripts included, and no text of the article.
 *
 * @returns `undefined` for a page that is not to be found.
 */
export function searchablePart(html: string): string | undefined {
	const at = html.indexOf('<main');
	const main = at < 0 ? '' : html.slice(at, html.lastIndexOf('</main>') + '</main>'.length);
	const tag = main.slice(0, main.indexOf('>'));
	// Our own page, whose `<main>` begins like this: what an article says of the attribute is no tag.
	return tag.includes('data-pagefind-body') ? `<!doctype html><html><body>${main}` : undefined;
}
