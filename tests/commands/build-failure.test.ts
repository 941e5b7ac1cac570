import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { failureOf } from '../../src/commands/building/build-failure.ts';
import { failedOutput, isRoutine } from '../../src/commands/building/build-output.ts';
import { article, writeContent, foldersFor } from '../helpers/content.ts';

describe('failureOf', () => {
	const file = join(import.meta.dirname, '../fixtures/web-host/site.yaml');

	test('finds the first of several errors, with its place', () => {
		const inner = Object.assign(new Error('Unexpected token'), {
			loc: { file, line: 2, column: 3 },
		});
		const outer = Object.assign(new Error('Build failed with 1 error'), { errors: [inner] });
		expect(failureOf(outer)).toEqual({ message: 'Unexpected token', file, line: 2, column: 3 });
	});

	test('takes the file from the module that failed', () => {
		const error = Object.assign(new Error('1:6: No.'), {
			id: `${file}?astro`,
			place: { line: 1, column: 6 },
		});
		expect(failureOf(error)).toEqual({ message: 'No.', file, line: 1, column: 6 });
	});

	test('keeps the stack only where nothing else says where it comes from', () => {
		expect(failureOf(new Error('No.')).stack).toMatch(/^ +at /);
		expect(failureOf('words')).toEqual({ message: 'words' });
		expect(failureOf(undefined)).toEqual({ message: 'It ended without a word.' });
	});
});

describe('failedOutput', () => {
	const failure = { message: 'The heart of it.' };

	test('says the cause first, then what is not known to be routine', () => {
		const printed = [
			'12:00:00 [content] Syncing content',
			'12:00:01 [vite] ✓ built in 9ms',
			'12:00:01 [vite] A line nobody has seen before.',
			'12:00:01 [ERROR] [build] Caught error: The heart of it.',
			'    at somewhere (file.js:1:1)',
		];
		expect(failedOutput({ failure, printed, folders: foldersFor('/') })).toBe(
			'The heart of it.\n\nIt also said:\n  12:00:01 [vite] A line nobody has seen before.',
		);
	});

	test('names the article whose page was at work, and the line that the message is about', () => {
		const root = writeContent({ 'sv/a/b.mdx': article('Text.\n\n{foo.bar}') });
		const page = '/sv/a/b/';
		const about = (message: string): string =>
			failedOutput({ failure: { message, page }, printed: [], folders: foldersFor(root) });
		expect(about('foo is not defined')).toBe('sv/a/b.mdx:8:1  foo is not defined');
		expect(about('Something else')).toBe('sv/a/b.mdx:8:1  Something else');
	});
});

describe('isRoutine', () => {
	test.each([
		'',
		'21:15:23 [content] Syncing content',
		'21:15:24 [types] Generated 864ms',
		'21:15:24 [build] output: "static"',
		'21:15:24 [build] ✓ Completed in 913ms.',
		'21:15:25 [vite] ✓ built in 901ms',
		' generating static routes ',
		'21:15:25   ├─ /404.html (+14ms) ',
		'21:19:39 [fyr:search-index] sv: 1 pages in 245 ms',
		'21:19:39 [build] 10 page(s) built in 9.24s',
		'21:19:39 [build] Complete!',
	])('%j says only that all is well', (line) => {
		expect(isRoutine(line)).toBe(true);
	});

	test.each([
		'[vite] Rolldown failed to resolve import "x" from "y".',
		'21:15:25 [WARN] [vite] ✓ built in 901ms',
		'21:15:25 [build] Something new',
		'Error: no',
	])('%j may be what somebody looks for', (line) => {
		expect(isRoutine(line)).toBe(false);
	});
});
