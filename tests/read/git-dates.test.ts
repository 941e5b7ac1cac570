import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gitDates } from '../../src/read/git-dates.ts';
import { writeContent } from '../helpers/content.ts';

function git(root: string, args: string[], day?: string): void {
	const identity = ['-c', 'user.name=T', '-c', 'user.email=t@example.com'];
	const dates = day
		? { GIT_AUTHOR_DATE: `${day}T12:00:00Z`, GIT_COMMITTER_DATE: `${day}T12:00:00Z` }
		: {};
	execFileSync('git', ['-C', root, ...identity, ...args], {
		stdio: 'ignore',
		env: { ...process.env, ...dates },
	});
}

describe('gitDates', () => {
	test('gives the day of each file’s last commit, names with å and blanks too', () => {
		const root = writeContent({ 'sv/a/å b.mdx': '1', 'sv/a/c.mdx': '1' });
		git(root, ['init', '-q']);
		git(root, ['add', '.']);
		git(root, ['commit', '-qm', 'one'], '2026-01-02');
		writeFileSync(join(root, 'sv/a/c.mdx'), '2');
		git(root, ['commit', '-qam', 'two'], '2026-03-04');
		expect(Object.fromEntries(gitDates(root))).toEqual({
			'site.yaml': '2026-01-02',
			'sv/a/å b.mdx': '2026-01-02',
			'sv/a/c.mdx': '2026-03-04',
		});
	});

	test('paths are relative to the root, also where that is deep in a repository', () => {
		const repository = writeContent({});
		const root = join(repository, 'docs/content');
		mkdirSync(root, { recursive: true });
		writeFileSync(join(root, 'a.mdx'), '1');
		git(repository, ['init', '-q']);
		git(repository, ['add', '.']);
		git(repository, ['commit', '-qm', 'one'], '2026-01-02');
		expect([...gitDates(root)]).toEqual([['a.mdx', '2026-01-02']]);
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
	});
});
