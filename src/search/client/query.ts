/** What the search form allows; an address may hold more. */
const MAX_LENGTH = 500;

/** What is searched for when this is typed: without spaces around it or doubled in it. */
export function tidy(text: string): string {
	return text.replace(/\s+/g, ' ').trim().slice(0, MAX_LENGTH);
}

/**
 * The query in an address; empty where there is none.
 *
 * @example
 * queryIn('https://help.example/sv/search/?q=logga+in'); // => 'logga in'
 */
export function queryIn(address: string): string {
	return tidy(new URL(address).searchParams.get('q') ?? '');
}

/**
 * An address with a query in place of its own, or with none.
 *
 * @example
 * withQuery('https://help.example/sv/search/?q=a', 'logga in'); // => '…/sv/search/?q=logga+in'
 */
export function withQuery(address: string, query: string): string {
	const url = new URL(address);
	if (query === '') url.searchParams.delete('q');
	else url.searchParams.set('q', query);
	url.hash = '';
	return url.href;
}
