import { describe, expect, test } from 'vitest';
import { corsHeaders, identifySender } from '../../src/feedback/policy.ts';
import { SITE } from './setup.ts';

const OTHER = 'http://localhost:4321';

const sender = (headers: { origin?: string; host?: string; fetchSite?: string }) =>
	identifySender({ origin: undefined, host: undefined, fetchSite: undefined, ...headers }, SITE, [
		OTHER,
	]);

describe('a page', () => {
	test('of the published site is ours, and is sent back there', () => {
		expect(sender({ origin: SITE, host: 'votes.example' })).toEqual({ origin: SITE, home: SITE });
	});

	test('of a configured origin is ours, and is sent back there', () => {
		expect(sender({ origin: OTHER, host: 'votes.example' })).toEqual({
			origin: OTHER,
			home: OTHER,
		});
	});

	test('on the host that was asked is ours, and stays on it', () => {
		const origin = 'http://192.0.2.7:4321';
		expect(sender({ origin, host: '192.0.2.7:4321' })).toEqual({ origin, home: '' });
	});

	test.each([
		'https://evil.example',
		`${SITE}.evil.example`,
		'http://hjelp.tindra.example',
		'http://localhost:9999',
		'not an origin',
		'',
	])('of %j is not', (origin) => {
		expect(() => sender({ origin, host: 'votes.example' })).toThrow(`Pages of "${origin}" may not`);
	});
});

describe('a request that does not say where it comes from', () => {
	test.each([undefined, 'null'])('(Origin: %s) is accepted and echoed to nobody', (origin) => {
		const known = sender({ ...(origin && { origin }), host: 'votes.example' });
		expect(known).toEqual({ home: SITE });
		expect(corsHeaders(known)).toEqual({});
	});

	test('stays on the host that was asked if that is the site, or the browser says so', () => {
		expect(sender({ host: 'hjelp.tindra.example' }).home).toBe('');
		expect(sender({ origin: 'null', host: 'a.example', fetchSite: 'same-origin' }).home).toBe('');
	});
});
