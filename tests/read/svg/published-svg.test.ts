import { expect, test } from 'vitest';
import { publishedSvg } from '../../../src/read/svg/published-svg.ts';
import { drawing } from '../../helpers/pictures.ts';

const published = (bytes: Buffer): string => publishedSvg(bytes).toString('utf8');

test('a drawing in UTF-8 with its namespace is published as it is', () => {
	const bytes = Buffer.from(
		`<?xml version="1.0" encoding="UTF-8"?>\n${drawing('<title>å</title>')}`,
	);
	expect(publishedSvg(bytes)).toBe(bytes);
});

test('one in another encoding is published in UTF-8, which is what servers call it', () => {
	const declared = `<?xml version="1.0" encoding="UTF-16"?>\n${drawing('<title>å</title>')}`;
	const expected = drawing('<title>å</title>');
	expect(published(Buffer.from(`\uFEFF${declared}`, 'utf16le'))).toBe(expected);
	const latin = declared.replace('UTF-16', 'iso-8859-1');
	expect(published(Buffer.from(latin, 'latin1'))).toBe(expected);
});

test('one without its namespace, or with a wrong one, gets it: browsers draw nothing else', () => {
	const right = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>';
	expect(published(Buffer.from('<svg viewBox="0 0 1 1"/>'))).toBe(right);
	expect(published(Buffer.from('<!-- <svg> --><svg viewBox="0 0 1 1"/>'))).toBe(
		`<!-- <svg> -->${right}`,
	);
	expect(published(Buffer.from('<svg xmlns="x" viewBox="0 0 1 1"/>'))).toBe(right);
});
