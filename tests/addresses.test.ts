import { describe, expect, test } from 'vitest';
import {
	allPath,
	feedbackErrorPath,
	homePath,
	hrefOf,
	isEndpointPath,
	zeroResultsEndpoint,
	notFoundPath,
	pathWithin,
	searchBundlePath,
	searchPath,
	siteAddress,
	thanksPath,
	titlesPath,
} from '../src/addresses.ts';

test('pages that every locale has are under fixed words', () => {
	const builders = [
		homePath,
		searchPath,
		allPath,
		thanksPath,
		feedbackErrorPath,
		notFoundPath,
		searchBundlePath,
		titlesPath,
	];
	expect(builders.map((path) => path('pt-br'))).toMatchInlineSnapshot(`
		[
		  "/pt-br/",
		  "/pt-br/search/",
		  "/pt-br/all/",
		  "/pt-br/feedback/thanks/",
		  "/pt-br/feedback/error/",
		  "/pt-br/404.html",
		  "/pt-br/pagefind/",
		  "/pt-br/search/titles.json",
		]
	`);
});

describe('a site that is published in a folder of its host', () => {
	const site = { origin: 'https://company.example', base: '/hjälp' };

	test.each([
		['/', '/hjälp/'],
		['/sv/konto/', '/hjälp/sv/konto/'],
		['/form.pdf#page=2', '/hjälp/form.pdf#page=2'],
		['https://other.example/a', 'https://other.example/a'],
		['//other.example/a', '//other.example/a'],
	])('names %s as %s', (path, href) => {
		expect(hrefOf(site, path)).toBe(href);
	});

	test.each([
		['/hjälp/sv/', '/sv/'],
		['/hjälp/', '/'],
		['/hjälp', undefined],
		['/hjälpa/sv/', undefined],
		['/sv/', undefined],
	])('has of %s the path %s', (path, within) => {
		expect(pathWithin(site, path)).toBe(within);
	});

	test('is an address itself, for search engines', () => {
		expect(siteAddress(site)).toBe('https://company.example/hj%C3%A4lp');
		expect(siteAddress({ ...site, base: '' })).toBe('https://company.example');
	});
});

test.each([
	['/v1/votes', '/v1/search-misses'],
	[
		'https://feedback.company.example/v1/votes',
		'https://feedback.company.example/v1/search-misses',
	],
	['https://company.example/help/v1/votes/', 'https://company.example/help/v1/search-misses'],
])('a site that sends votes to %s sends searches in vain to %s', (votes, misses) => {
	expect(zeroResultsEndpoint(votes)).toBe(misses);
});

test.each([
	['/v1/votes', true],
	['/healthz', true],
	['/openapi.json', true],
	['/healthz/', false],
	['/sv/v1/', false],
])('the endpoint answers %s, where it shares a server with the site: %s', (path, answers) => {
	expect(isEndpointPath(path)).toBe(answers);
});
