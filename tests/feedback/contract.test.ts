import { expect, test } from 'vitest';
import { missesEndpoint } from '../../src/feedback/contract.ts';

test.each([
	['/v1/votes', '/v1/search-misses'],
	[
		'https://feedback.company.example/v1/votes',
		'https://feedback.company.example/v1/search-misses',
	],
	['https://company.example/help/v1/votes/', 'https://company.example/help/v1/search-misses'],
])('a site that sends votes to %s sends searches in vain to %s', (votes, misses) => {
	expect(missesEndpoint(votes)).toBe(misses);
});
