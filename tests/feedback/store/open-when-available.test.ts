import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openStore } from '../../../src/feedback/store/open.ts';
import { openWhenAvailable } from '../../../src/feedback/store/open-when-available.ts';
import { StoreUnavailable } from '../../../src/feedback/store/port.ts';
import { openSqliteStore } from '../../../src/feedback/store/sqlite.ts';
import { all, storableVote, temporaryFolder } from '../setup.ts';
import { storeContract } from './contract.ts';

function patient(address: string) {
	const logged: string[] = [];
	const store = openWhenAvailable(
		() => openStore(address),
		(level, message) => logged.push(`${level}: ${message}`),
		{ first: 20, longest: 40 },
	);
	onTestFinished(() => store.close());
	return { store, logged };
}

describe('a store that can be opened', () => {
	storeContract(async () => {
		const { store } = patient(`sqlite:${join(temporaryFolder(), 'votes.db')}`);
		await store.check();
		return store;
	});
});

describe('a store that cannot be opened', () => {
	test('takes nothing, says so, and is opened as soon as its file is whole again', async () => {
		const path = join(temporaryFolder(), 'votes.db');
		const whole = join(temporaryFolder(), 'whole.db');
		const before = await openSqliteStore(whole);
		await before.save(storableVote());
		await before.close();

		writeFileSync(path, 'no database at all, but long enough to be read as one'.repeat(40));
		const { store, logged } = patient(`sqlite:${path}`);
		await expect(store.check()).rejects.toThrow(StoreUnavailable);
		await expect(store.save(storableVote())).rejects.toThrow(StoreUnavailable);
		await expect(all(store)).rejects.toThrow(StoreUnavailable);

		copyFileSync(whole, path);
		await expect.poll(() => store.check().then(() => 'open', String)).toBe('open');
		expect(await all(store)).toHaveLength(1);
		// Each reason once, however often it was tried.
		expect(logged).toEqual([
			expect.stringMatching(/^error: Votes cannot be stored: The vote file ".*" cannot be used\./),
			'info: The store is open: votes are taken again.',
		]);
	});

	test('of a database that is away is waited for, and let go of when the server stops', async () => {
		const { store, logged } = patient('postgres://fyr:secret@127.0.0.1:1/feedback');
		await expect(store.check()).rejects.toThrow(StoreUnavailable);
		await store.close();
		expect(logged[0]).toContain('The database 127.0.0.1:1/feedback cannot be used.');
		expect(logged.join()).not.toContain('secret');
	});
});
