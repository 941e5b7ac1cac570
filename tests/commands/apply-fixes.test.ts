import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../src/commands/checking/apply-fixes.ts';
import type { FileEdit, Problem } from '../../src/model/problem.ts';
import { writeContent } from '../helpers/content.ts';

const problem = (...fix: FileEdit[]): Problem => ({
	file: 'sv/a.mdx',
	line: 1,
	column: 1,
	rule: 'heading-order',
	severity: 'warning',
	message: '',
	fix,
});

describe('applyFixes', () => {
	test('writes into files, and makes one that is not there', () => {
		const root = writeContent({ 'sv/a.mdx': '# One\n' });
		const fixes = [
			problem({ file: 'sv/a.mdx', from: 0, to: 0, text: '#' }),
			problem({ file: 'sv/new/b.yaml', from: 0, to: 0, text: 'title: B\n' }),
		];
		expect(applyFixes(root, fixes)).toEqual(fixes);
		expect(readFileSync(join(root, 'sv/a.mdx'), 'utf8')).toBe('## One\n');
		expect(readFileSync(join(root, 'sv/new/b.yaml'), 'utf8')).toBe('title: B\n');
	});

	test('counts offsets as the reader does, which leaves out a byte order mark', () => {
		const root = writeContent({ 'sv/a.mdx': '\uFEFF# One\n' });
		applyFixes(root, [problem({ file: 'sv/a.mdx', from: 0, to: 0, text: '#' })]);
		expect(readFileSync(join(root, 'sv/a.mdx'), 'utf8')).toBe('\uFEFF## One\n');
	});
});
