import { expect, test } from 'vitest';
import { within } from '../../../src/integrations/share-pictures/fonts.ts';

test('a range of letters is read as style sheets write it', () => {
	const isIn = within('U+0000-00FF, U+131');
	expect([0x41, 0xff, 0x100, 0x131].map(isIn)).toEqual([true, true, false, true]);
});
