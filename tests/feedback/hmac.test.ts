import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createHmacMaker } from '../../src/feedback/hmac.ts';

test('it is the HMAC-SHA-256 that everybody makes, of any text under any key of a block or less', () => {
	const keys = fc.uint8Array({ maxLength: 64 });
	fc.assert(
		fc.property(keys, fc.string({ unit: 'grapheme' }), (key, text) => {
			const expected = createHmac('sha256', key).update(text).digest('hex');
			expect(createHmacMaker(key)(text)).toBe(expected);
		}),
	);
});
