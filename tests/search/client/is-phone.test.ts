import { expect, test } from 'vitest';
import { IS_PHONE } from '../../../src/devices.ts';
import { PHONE } from '../../../src/search/client/is-phone.ts';

test('an answer takes for a phone what the choices of an article do', () => {
	expect(PHONE).toBe(IS_PHONE);
});
