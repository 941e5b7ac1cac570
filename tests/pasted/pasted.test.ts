import { foldersFor } from '../helpers/content.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { problemsIn } from '../../src/commands/checking/problems-in.ts';

/**
 * A content root with every mistake that people really make when they paste, copy and move text, and
 * beside this test what `check` must say of it: a file a topic in `expected/`, in which each line is
 * `file:line severity rule`. What stands in no line may not be reported.
 */

const expectedFolder = join(import.meta.dirname, 'expected');

const expected = readdirSync(expectedFolder).flatMap((file) =>
	readFileSync(join(expectedFolder, file), 'utf8')
		.split('\n')
		.filter((line) => line !== ''),
);

describe('what people paste', () => {
	test('each mistake is reported where it stands, and nothing else is', () => {
		const { problems } = problemsIn(foldersFor('tests/fixtures/pasted'));
		const found = problems.map(
			({ file, line, severity, rule }) => `${file}:${line} ${severity} ${rule}`,
		);
		expect(found.toSorted()).toEqual(expected.toSorted());
	});
});
