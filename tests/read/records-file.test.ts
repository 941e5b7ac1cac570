import { expect, test } from 'vitest';
import { readContent } from '../../src/read/read-content.ts';
import { readRecords, writeRecords } from '../../src/read/records-file.ts';
import { article, foldersFor, writeContent } from '../helpers/content.ts';
import { nordic } from '../helpers/center.ts';

function written(text: string) {
	const files = { 'site.yaml': nordic, 'sv/account/log-in.mdx': article(text) };
	const root = foldersFor(writeContent(files));
	const { records } = readContent(root);
	return { root, records, fingerprint: writeRecords(root, records) };
}

test('pages get the records as they were read', () => {
	const { root, records } = written('Text.');
	expect(readRecords(root)).toEqual(records);
});

test('the fingerprint is that of the records', () => {
	const { root, records, fingerprint } = written('Text.');
	expect(writeRecords(root, records)).toBe(fingerprint);
	expect(written('Other text.').fingerprint).not.toBe(fingerprint);
});
