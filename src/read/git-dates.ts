import { execFileSync, spawnSync } from 'node:child_process';

/** Days of a file's first and last commit. */
export interface GitDays {
	first: string;
	last: string;
}

/**
 * By path relative to `root`; a file that was moved keeps its first day. Empty where that cannot be
 * known: no Git, no repository, or a shallow clone, whose one commit would date every article wrongly.
 */
export function gitDates(root: string): ReadonlyMap<string, GitDays> {
	const dates = new Map<string, GitDays>();
	/** What a file was called at the commit that is read → what it is called since. */
	const names = new Map<string, string>();
	if (git(root, ['rev-parse', '--is-shallow-repository'])?.trim() !== 'false') return dates;
	const log = git(root, [
		'-c',
		'core.quotePath=false',
		'log',
		'--format=%x00%cs',
		'--name-status',
		'--find-renames',
		'--relative',
		'--',
		'.',
	]);
	for (const commit of log?.split('\0') ?? []) {
		const [day = '', ...changes] = commit.split('\n').filter((line) => line !== '');
		for (const change of changes) {
			// E.g. `M`, a tab and the path; `R100` and both paths where it was moved.
			const [, before = '', after = before] = change.split('\t');
			const file = names.get(after) ?? after;
			// Newest first: what is there already is later.
			dates.set(file, { first: day, last: dates.get(file)?.last ?? day });
			if (after !== before) names.set(before, file);
		}
	}
	return dates;
}

/** The commit that a folder is at; nothing where Git knows none, or not the history of it. */
export function lastCommit(root: string): string | undefined {
	const said = git(root, ['rev-parse', 'HEAD', '--is-shallow-repository'])?.split('\n');
	return said?.[1] === 'false' ? said[0] : undefined;
}

/**
 * Why no article has a date from Git where one could be expected, and what to do; in a folder of no
 * repository nobody expects any.
 */
export function whyNoDates(root: string): string | undefined {
	const asked = ['-C', root, 'rev-parse', '--is-shallow-repository'];
	// In the language of this program, whatever the machine's is.
	const env = { ...process.env, LC_ALL: 'C' };
	const { stdout, stderr } = spawnSync('git', asked, { encoding: 'utf8', env });
	if (stdout?.trim() === 'true') {
		return 'This is a shallow clone, so no article shows when it was updated. Fetch all of it: "git fetch --unshallow", or "fetch-depth: 0" in CI.';
	}
	if (/dubious ownership/.test(stderr ?? '')) {
		return `Git does not read a folder of another user, so no article shows when it was updated. Allow it: git config --global --add safe.directory ${root}`;
	}
	return undefined;
}

function git(folder: string, args: string[]): string | undefined {
	try {
		return execFileSync('git', ['-C', folder, ...args], {
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore'],
			maxBuffer: 256 * 1024 * 1024,
		});
	} catch {
		return undefined;
	}
}
