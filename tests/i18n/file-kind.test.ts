import { expect, test } from 'vitest';
import { fileKind } from '../../src/i18n/file-kind.ts';

test.each([
	['sv', 1_234_567, 'PDF, 1,2 MB'],
	['en', 1_234_567, 'PDF, 1.2 MB'],
	['da', 45_678, 'PDF, 46 kB'],
	['fi', 2_000_000, 'PDF, 2 Mt'],
	['nb', 12, 'PDF, 12 B'],
	['en', 3_000_000_000, 'PDF, 3 GB'],
])('in %s, %i bytes are written as people there write them', (lang, bytes, expected) => {
	expect(fileKind(lang, 'PDF', bytes).replaceAll('\u00A0', ' ')).toBe(expected);
});
