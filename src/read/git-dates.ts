import { execFileSync } from 'node:child_process';

/**
 * Day of each file's last commit, by path relative to `root`. Empty where that cannot be known: no
 * Git, no repository, or a shallow clone, whose one commit would date every article wrongly.
 */
export function gitDates(root: string): ReadonlyMap<string, string> {
	const dates = new Map<string, string>();
	if (git(root, ['rev-parse', '--is-shallow-repository'])?.trim() !== 'false') return dates;
	const log = git(root, [
		'-c',
		'core.quotePath=false',
		'log',
		'--format=%x00%cs',
		'--name-only',
		'--relative',
		'--',
		'.',
	]);
	for (const commit of log?.split('\0') ?? []) {
		const [day = '', ...files] = commit.split('\n').filter((line) => line !== '');
		// Newest first: what is there already is later.
		for (const file of files) if (!dates.has(file)) dates.set(file, day);
	}
	return dates;
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
