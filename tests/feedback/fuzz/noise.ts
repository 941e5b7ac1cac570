import fc from 'fast-check';
import { READER_AGENT, READER_FORWARDED } from '../faults/harness/traces.ts';
import { SITE } from '../setup.ts';

/** Headers that browsers, proxies and others send, as they should be and not. */
export const noise: fc.Arbitrary<[string, string]> = fc.oneof(
	fc.tuple(
		fc.constant('Origin'),
		fc.constantFrom(SITE, SITE, 'null', 'https://evil.example', 'é', ''),
	),
	fc.tuple(fc.constant('Accept'), fc.constantFrom('*/*', 'application/json', 'text/html', ',;q=')),
	fc.tuple(
		fc.constant('Referer'),
		fc.constantFrom(`${SITE}/da/x/`, 'http://[', 'javascript:1', '/sv/'),
	),
	fc.tuple(fc.constant('User-Agent'), fc.constantFrom(READER_AGENT, 'b', '')),
	fc.tuple(
		fc.constant('X-Forwarded-For'),
		fc.constantFrom(READER_FORWARDED, '::1,, ,', 'x'.repeat(2000)),
	),
	fc.tuple(fc.constant('Sec-Fetch-Site'), fc.constantFrom('same-origin', 'cross-site', '?')),
	fc.tuple(fc.constant('Connection'), fc.constantFrom('close', 'keep-alive', 'Upgrade')),
	fc.tuple(fc.constant('Expect'), fc.constantFrom('100-continue', '100-continue', '200-ok')),
	fc.tuple(fc.constant('Upgrade'), fc.constantFrom('websocket', 'h2c')),
	fc.tuple(fc.constant('Host'), fc.constantFrom('a', 'u@b', '')),
	fc.tuple(
		fc.stringMatching(/^X-[a-zA-Z0-9!#$%&'*+.^_`|~-]{1,20}$/),
		fc.stringMatching(/^[\x20-\x7e\x80-\xff]{0,80}$/),
	),
);
