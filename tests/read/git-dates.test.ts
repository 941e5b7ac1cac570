import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { gitDates, whyNoDates } from '../../src/read/git-dates.ts';
import { writeContent } from '../helpers/content.ts';
import { git } from '../helpers/git.ts';
import { runCommand } from '../helpers/run-command.ts';

describe('gitDates', () => {
	test('gives the days of each file’s first and last commit, names with å and blanks too', () => {
		const root = writeContent({ 'sv/a/å b.mdx': '1', 'sv/a/c.mdx': '1' });
		git(root, ['init', '-q']);
		git(root, ['add', '.']);
		git(root, ['commit', '-qm', 'one'], '2026-01-02');
		writeFileSync(join(root, 'sv/a/c.mdx'), '2');
		git(root, ['commit', '-qam', 'two'], '2026-03-04');
		const once = { first: '2026-01-02', last: '2026-01-02' };
		expect(Object.fromEntries(gitDates(root))).toEqual({
			'site.yaml': once,
			'sv/a/å b.mdx': once,
			'sv/a/c.mdx': { first: '2026-01-02', last: '2026-03-04' },
		});
	});

	test('a file that was moved, and moved back, keeps its first day', () => {
		const text = 'A text that is long enough to be known again.\n'.repeat(9);
		const root = writeContent({ 'sv/a/b.mdx': text });
		git(root, ['init', '-q']);
		git(root, ['add', '.']);
		git(root, ['commit', '-qm', 'one'], '2026-01-02');
		git(root, ['mv', 'sv/a/b.mdx', 'sv/a/c.mdx']);
		git(root, ['commit', '-qm', 'two'], '2026-02-03');
		expect(gitDates(root).get('sv/a/c.mdx')).toEqual({ first: '2026-01-02', last: '2026-02-03' });
		git(root, ['mv', 'sv/a/c.mdx', 'sv/a/b.mdx']);
		git(root, ['commit', '-qm', 'three'], '2026-03-04');
		expect(gitDates(root).get('sv/a/b.mdx')).toEqual({ first: '2026-01-02', last: '2026-03-04' });
	});

	test('paths are relative to the root, also where that is deep in a repository', () => {
		const repository = writeContent({});
		const root = join(repository, 'docs/content');
		mkdirSync(root, { recursive: true });
		writeFileSync(join(root, 'a.mdx'), '1');
		git(repository, ['init', '-q']);
		git(repository, ['add', '.']);
		git(repository, ['commit', '-qm', 'one'], '2026-01-02');
		expect([...gitDates(root).keys()]).toEqual(['a.mdx']);
	});

	test('without a repository nothing is known', () => {
		expect(gitDates(writeContent({})).size).toBe(0);
	});

	test('a shallow clone would date everything by its one commit, so it is not asked', () => {
		const root = writeContent({ 'sv/a/b.mdx': '1' });
		git(root, ['init', '-q']);
		git(root, ['add', '.']);
		git(root, ['commit', '-qm', 'one'], '2026-01-02');
		git(root, ['commit', '-qm', 'two', '--allow-empty'], '2026-01-03');
		const clone = join(root, 'clone');
		git(root, ['clone', '-q', '--depth', '1', `file://${root}`, clone]);
		expect(gitDates(clone).size).toBe(0);
		expect(whyNoDates(clone)).toBe(
			'This is a shallow clone, so no article shows when it was updated. Fetch all of it: "git fetch --unshallow", or "fetch-depth: 0" in CI.',
		);
		const { err } = runCommand('check', clone);
		expect(err.match(/shallow clone/g)).toHaveLength(1);
	});

	test('a folder of another user is not read, which is said with what to do', () => {
		const root = writeContent({});
		git(root, ['init', '-q']);
		vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
		onTestFinished(() => void vi.unstubAllEnvs());
		expect(whyNoDates(root)).toContain(`git config --global --add safe.directory ${root}`);
	});

	test('where all is known, or nothing is expected, nothing is said', () => {
		const root = writeContent({});
		expect(whyNoDates(root)).toBeUndefined();
		git(root, ['init', '-q']);
		expect(whyNoDates(root)).toBeUndefined();
	});
});
