import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkQueries } from '../../../src/commands/search-eval/check-queries.ts';
import { isNamed, readQuerySet } from '../../../src/commands/search-eval/query-set.ts';

/** A file of this text, as the command line would name it. */
function fileOf(text: string): string {
	const folder = mkdtempSync(join(tmpdir(), 'fyr-queries-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	writeFileSync(join(folder, 'queries.json'), text);
	return join(folder, 'queries.json');
}

const query = { locale: 'sv', query: 'kod', class: 'synonym', relevant: ['account/password'] };

test('a set is read as it is written', () => {
	expect(readQuerySet(fileOf(JSON.stringify([query])))).toEqual([query]);
});

test.each([
	['[{', 'cannot be read as JSON'],
	['{}', 'The file: '],
	['[]', 'The file: '],
	[JSON.stringify([query, { ...query, relevant: [''] }]), 'Query 2, relevant, 0: '],
	[JSON.stringify([{ ...query, relevant: undefined, ids: ['a'] }]), 'Query 1: '],
])('%s is no set, and the message says where and shows one that is', (text, message) => {
	expect(() => readQuerySet(fileOf(text))).toThrow(message);
});

test('a file that is not there is named', () => {
	expect(() => readQuerySet('nowhere.json')).toThrow('"nowhere.json" cannot be read');
});

test('an article is named by its id or the last part of it, not by a piece of that', () => {
	expect(isNamed('account/log-in', 'account/log-in')).toBe(true);
	expect(isNamed('account/log-in', 'log-in')).toBe(true);
	expect(isNamed('account/log-in', 'in')).toBe(false);
	expect(isNamed('account/log-in', 'account')).toBe(false);
});

test('a query that the site cannot answer is a fault of the set, one line each', () => {
	const articles = [{ id: 'account/password', title: 'Kod', path: '/sv/kod/' }];
	const site = { dist: '', locales: new Map([['sv', articles]]) };
	expect(() => checkQueries([query], site)).not.toThrow();
	const wrong = [
		{ ...query, locale: 'fi' },
		{ ...query, relevant: ['pasword', 'code'] },
	];
	expect(() => checkQueries([query, ...wrong], site)).toThrowErrorMatchingInlineSnapshot(`
		[CannotRun: Some queries cannot be answered:
		"kod": the site has no locale "fi".
		"kod": sv has no article "pasword" or "code".]
	`);
});
