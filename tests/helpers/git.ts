import { execFileSync } from 'node:child_process';

/**
 * Run Git in a folder, with an author of its own, since a machine may know none.
 *
 * @param day Of what is committed. E.g. `2026-01-02`.
 */
export function git(root: string, args: readonly string[], day?: string): void {
	const identity = ['-c', 'user.name=T', '-c', 'user.email=t@example.com'];
	const dates = day
		? { GIT_AUTHOR_DATE: `${day}T12:00:00Z`, GIT_COMMITTER_DATE: `${day}T12:00:00Z` }
		: {};
	execFileSync('git', ['-C', root, ...identity, ...args], {
		stdio: 'ignore',
		env: { ...process.env, ...dates },
	});
}
