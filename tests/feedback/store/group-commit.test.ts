import { describe, expect, test } from 'vitest';
import { createGroupCommit } from '../../../src/feedback/store/group-commit.ts';

function setup(failures: Error[] = []) {
	const batches: string[][] = [];
	const commits = createGroupCommit<string>(
		(items) => {
			const failure = failures.shift();
			if (failure) throw failure;
			batches.push(items);
		},
		{ retry: (error) => error instanceof Error && error.message === 'locked', delays: [1, 2] },
	);
	return { batches, commits };
}

const locked = () => new Error('locked');

describe('createGroupCommit', () => {
	test('commits all items of one turn together, and those of the next apart', async () => {
		const { batches, commits } = setup();
		await Promise.all([commits.add('a'), commits.add('b')]);
		await commits.add('c');
		expect(batches).toEqual([['a', 'b'], ['c']]);
	});

	test('acknowledges nothing before the commit', async () => {
		const { batches, commits } = setup();
		const added = commits.add('a').then(() => batches.length);
		expect(batches).toEqual([]);
		expect(await added).toBe(1);
	});

	test('tries again while the file is locked', async () => {
		const { batches, commits } = setup([locked(), locked()]);
		await commits.add('a');
		expect(batches).toEqual([['a']]);
	});

	test('gives up after the last delay, and serves the next items', async () => {
		const { batches, commits } = setup([locked(), locked(), locked()]);
		await expect(Promise.all([commits.add('a'), commits.add('b')])).rejects.toThrow('locked');
		await commits.add('c');
		expect(batches).toEqual([['c']]);
	});

	test('does not try again what cannot succeed', async () => {
		const { batches, commits } = setup([new Error('disk full')]);
		await expect(commits.add('a')).rejects.toThrow('disk full');
		expect(batches).toEqual([]);
	});

	test('is drained once nothing waits, whether it succeeded or not', async () => {
		const { batches, commits } = setup([new Error('disk full')]);
		const lost = expect(commits.add('a')).rejects.toThrow();
		await commits.drain();
		const kept = commits.add('b');
		await commits.drain();
		expect(batches).toEqual([['b']]);
		await Promise.all([lost, kept]);
	});
});
