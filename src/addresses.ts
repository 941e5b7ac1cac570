/**
 * Every path of the site and of its feedback endpoint, for all who name one: pages, endpoint, server,
 * and scripts in the browser. So it imports nothing else. `model/route.ts` adds those that hang on content.
 *
 * A path begins with a slash, ends with one where it is a page, and stands as it is written in HTML:
 * percent-encoding is left to the browser, which knows it better. Paths are those of the site itself,
 * wherever it is published: aliases, redirects and rules know no others. What leaves Fyr, into a page
 * or a file, goes through `hrefOf` or `absoluteHref`, which put the folder before it that the site is
 * published in.
 */

export * from './addresses/endpoint.ts';
export * from './addresses/pages.ts';
export * from './addresses/published.ts';
