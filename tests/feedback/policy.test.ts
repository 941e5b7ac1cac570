import { describe, expect, test } from 'vitest';
import { corsHeaders, identifySender } from '../../src/feedback/policy.ts';
import { SITE } from './setup.ts';

const OTHER = 'http://localhost:4321';

const sender = (headers: { origin?: string; host?: string; fetchSite?: string }) =>
	identifySender(
		{ origin: undefined, host: undefined, fetchSite: undefined, ...headers },
		{ site: SITE, origins: [OTHER], hosts: ['votes.example'] },
	);

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
		expect(sender({ origin: 'null', host: '[::1]:80', fetchSite: 'same-origin' }).home).toBe('');
	});

	test.each([undefined, 'null'])(
		'(Origin: %s) from a page of another site is refused',
		(origin) => {
			// A form with no-referrer, a sandboxed frame, a silent fetch: Chromium says so of each.
			const from = { ...(origin && { origin }), host: 'votes.example', fetchSite: 'cross-site' };
			expect(() => sender(from)).toThrow('Pages of other sites may not vote here.');
		},
	);

	test('is taken from a page of a known origin, wherever the endpoint is', () => {
		const from = { origin: SITE, host: 'votes.example', fetchSite: 'cross-site' };
		expect(sender(from)).toEqual({ origin: SITE, home: SITE });
	});
});

describe('a name under which the endpoint is asked', () => {
	test.each([
		'hjelp.tindra.example',
		'hjelp.tindra.example:8080',
		'localhost:4321',
		'tindra.localhost',
		'127.0.0.1:4321',
		'[::1]:4321',
		'192.0.2.7',
		'feedback:4321',
		'votes.example',
	])('is its own: %s', (host) => {
		expect(sender({ host })).toBeDefined();
	});

	test.each(['evil.example:4321', 'votes.example.evil.example', '127.0.0.1.evil.example'])(
		'is not one that another site can point here: %s',
		(host) => {
			const refusal = `"${host}" is not a name of this endpoint. If it should be, add it to FYR_HOSTS.`;
			// After DNS rebinding the page is on the very host that it asks.
			expect(() => sender({ host, origin: `http://${host}` })).toThrow(refusal);
			expect(() => sender({ host, fetchSite: 'same-origin' })).toThrow(refusal);
		},
	);
});
