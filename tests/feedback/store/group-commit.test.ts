import { describe, expect, test } from 'vitest';
import { createGroupCommit } from '../../../src/feedback/store/group-commit.ts';

function setup(failures: Error[] = []) {
	const batches: string[][] = [];
	let now = 0;
	const commits = createGroupCommit<string>(
		async (items) => {
			const failure = failures.shift();
			if (failure) throw failure;
			await new Promise((resolve) => setImmediate(resolve));
			batches.push(items);
			return new Map(items.flatMap((item, n) => (item === 'bad' ? [[n, new Error('bad')]] : [])));
		},
		3,
		() => now,
	);
	return { batches, commits, pass: (milliseconds: number) => (now += milliseconds) };
}

describe('createGroupCommit', () => {
	test('commits all items of one turn together, and those of the next apart', async () => {
		const { batches, commits } = setup();
		await Promise.all([commits.add('a'), commits.add('b')]);
		await commits.add('c');
		expect(batches).toEqual([['a', 'b'], ['c']]);
	});

	test('leaves out single items, and says why, and takes the others', async () => {
		const { commits } = setup();
		const both = await Promise.allSettled([commits.add('a'), commits.add('bad'), commits.add('b')]);
		expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
	});

	test('acknowledges nothing before the commit', async () => {
		const { batches, commits } = setup();
		const added = commits.add('a').then(() => batches.length);
		expect(batches).toEqual([]);
		expect(await added).toBe(1);
	});

	test('gathers what comes while a commit runs', async () => {
		const { batches, commits } = setup();
		const first = commits.add('a');
		await new Promise((resolve) => setImmediate(resolve));
		await Promise.all([first, commits.add('b'), commits.add('c')]);
		expect(batches).toEqual([['a'], ['b', 'c']]);
	});

	test('a commit that fails fails for all that are in it, and the next items are served', async () => {
		const { batches, commits } = setup([new Error('disk full')]);
		const both = await Promise.allSettled([commits.add('a'), commits.add('b')]);
		expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
		await commits.add('c');
		expect(batches).toEqual([['c']]);
	});

	test('after a commit that failed it says so, for ten seconds or until one succeeds', async () => {
		const { commits, pass } = setup([new Error('disk full'), new Error('disk full')]);
		commits.check();
		await expect(commits.add('a')).rejects.toThrow('disk full');
		expect(() => commits.check()).toThrow('The last votes could not be stored.');
		pass(10_000);
		commits.check();
		await expect(commits.add('b')).rejects.toThrow('disk full');
		expect(() => commits.check()).toThrow('The last votes could not be stored.');
		await commits.add('c');
		commits.check();
	});

	test('refuses at once where too many wait', async () => {
		const { batches, commits } = setup();
		const taken = ['a', 'b', 'c'].map((item) => commits.add(item));
		await expect(commits.add('d')).rejects.toMatchObject({ name: 'StoreUnavailable' });
		await Promise.all(taken);
		expect(batches).toEqual([['a', 'b', 'c']]);
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
