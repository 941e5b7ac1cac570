import {
	linkSync,
	readdirSync,
	readFileSync,
	realpathSync,
	renameSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, onTestFinished, test } from 'vitest';
import { migrate } from '../../../src/feedback/store/migrate.ts';
import { MIGRATIONS } from '../../../src/feedback/store/migrations.ts';
import { openStore } from '../../../src/feedback/store/open.ts';
import { QUERIES_A_DAY_STORED } from '../../../src/feedback/store/port.ts';
import { openDatabase } from '../../../src/feedback/store/sqlite-database.ts';
import { openSqliteReader, openSqliteStore } from '../../../src/feedback/store/sqlite.ts';
import { startEndpoint } from '../faults/harness/endpoint.ts';
import { all, SITE, storableVote, temporaryFolder, temporaryStore } from '../setup.ts';
import { storeContract } from './contract.ts';

const file = () => join(temporaryFolder(), 'deep', 'votes.db');

storeContract(() => temporaryStore());

test('votes are there after a restart', async () => {
	const path = file();
	const before = await openSqliteStore(path);
	await before.save(storableVote({ comment: 'kept' }));
	await before.close();
	expect(await all(temporaryStore(path))).toMatchObject([{ comment: 'kept' }]);
});

test('closing leaves the file and its empty lock, without a log beside it', async () => {
	const folder = temporaryFolder();
	const store = await openSqliteStore(join(folder, 'votes.db'));
	await store.save(storableVote());
	await store.close();
	expect(readdirSync(folder)).toEqual(['votes.db', 'votes.db.lock']);
});

describe('a file whose write lock somebody else holds', () => {
	async function lockedStore() {
		const path = file();
		const store = temporaryStore(path);
		await store.check();
		const other = new DatabaseSync(path);
		onTestFinished(() => other.close());
		other.exec('begin immediate');
		return { store, other };
	}

	test('is waited for, and votes are taken when it is free', async () => {
		const { store, other } = await lockedStore();
		setTimeout(() => other.exec('rollback'), 1500);
		const votes = Array.from({ length: 50 }, (_, n) =>
			store.save(storableVote({ reader: n.toString(16).padStart(32, '0') })),
		);
		await Promise.all(votes);
		expect(await all(store)).toHaveLength(50);
	});

	test('is reported within a second, and reads go on', async () => {
		const { store, other } = await lockedStore();
		const start = performance.now();
		await expect(store.check()).rejects.toMatchObject({ name: 'StoreUnavailable' });
		expect(performance.now() - start).toBeLessThan(2000);
		expect(await all(store)).toEqual([]);
		other.exec('rollback');
		await store.save(storableVote());
		await store.check();
	});
});

describe('a second process on the same file', () => {
	test('is refused, until the first has ended, however it ended', async () => {
		const first = await startEndpoint();
		await expect(openSqliteStore(first.file)).rejects.toThrow(
			`The vote file "${first.file}" is in use by another process.`,
		);
		// To read is allowed.
		const reader = await openSqliteReader(first.file);
		expect(await Array.fromAsync(reader.votes())).toEqual([]);
		await reader.close();
		await first.end('SIGKILL');
		await temporaryStore(first.file).check();
	});

	test('is refused in the same process, too', async () => {
		const path = file();
		await temporaryStore(path).check();
		await expect(openSqliteStore(path)).rejects.toThrow('is in use by another process');
	});
});

describe('files that cannot be used', () => {
	test('a folder where no file can be made is named', async () => {
		const path = join(temporaryFolder(), 'votes.db');
		writeFileSync(path, '');
		const below = join(path, 'votes.db');
		await expect(openSqliteStore(below)).rejects.toThrow(
			`The vote file "${below}" cannot be used.`,
		);
	});

	test('there is nothing to read where nothing was stored yet', async () => {
		const path = join(temporaryFolder(), 'votes.db');
		await expect(openSqliteReader(path)).rejects.toThrow(`The vote file "${path}" cannot be used.`);
	});
});

test('every connection syncs at each commit, overwrites what it deletes, and waits for a lock', () => {
	const database = openDatabase(file());
	onTestFinished(() => database.close());
	const names = ['journal_mode', 'synchronous', 'secure_delete', 'foreign_keys', 'busy_timeout'];
	const settings = names.map((name) =>
		Object.values(database.prepare(`pragma ${name}`).get() ?? {}),
	);
	// 2 is FULL (sqlite.org/pragma.html#pragma_synchronous).
	expect(settings.flat()).toEqual(['wal', 2, 1, 1, 8000]);
});

test('erasing a vote erases its comment, down to the bytes in the file', async () => {
	const path = file();
	const words = 'My name is Alice Example';
	const store = await openSqliteStore(path);
	await store.save(storableVote({ comment: words }));
	await store.close();
	expect(readFileSync(path).includes(words)).toBe(true);
	const database = openDatabase(path);
	database.exec('delete from vote');
	database.close();
	expect(readFileSync(path).includes(words)).toBe(false);
});

test('searches of a full day give way to new ones, so that nobody fills it', async () => {
	const store = temporaryStore();
	const search = (query: string) =>
		store.saveZeroResult({ site: SITE, locale: 'sv', query, at: Date.UTC(2026, 0, 7) });
	await Promise.all(Array.from({ length: QUERIES_A_DAY_STORED }, (_, n) => search(`q${n}`)));
	await Promise.all(Array.from({ length: 5 }, () => search('honest')));
	expect(await store.zeroResults({ site: SITE, from: 0 })).toMatchObject([{ query: 'honest' }]);
});

describe('the file is one file', () => {
	test('moved away while it is in use, nothing more is acknowledged until it is back', async () => {
		const path = file();
		const store = temporaryStore(path);
		await store.save(storableVote());
		renameSync(path, `${path}.moved`);
		const refusal = `The vote file "${realpathSync(`${path}.moved`).slice(0, -'.moved'.length)}" was moved or replaced while it was in use.`;
		await expect(store.save(storableVote({ locale: 'da' }))).rejects.toThrow(refusal);
		await expect(store.check()).rejects.toThrow();
		renameSync(`${path}.moved`, path);
		await store.save(storableVote({ locale: 'da' }));
		expect(await all(store)).toHaveLength(2);
	});

	test('replaced while it is in use, nothing more is acknowledged', async () => {
		const path = file();
		const store = temporaryStore(path);
		await store.save(storableVote());
		renameSync(path, `${path}.moved`);
		writeFileSync(path, '');
		await expect(store.save(storableVote({ locale: 'da' }))).rejects.toThrow('moved or replaced');
	});

	test('by a symbolic link it is the same one, in use by one process only', async () => {
		const path = file();
		const store = temporaryStore(path);
		await store.save(storableVote());
		const link = join(temporaryFolder(), 'link.db');
		symlinkSync(path, link);
		await expect(openSqliteStore(link)).rejects.toThrow('is in use by another process');
		await store.close();
		expect(await all(temporaryStore(link))).toHaveLength(1);
	});

	test('with a second name by a hard link it is refused, since each name has its own log', async () => {
		const path = file();
		await (await openSqliteStore(path)).close();
		linkSync(path, `${path}.second`);
		await expect(openSqliteStore(`${path}.second`)).rejects.toThrow('It has 2 names (hard links).');
	});

	test('only its owner reads it, its log and its lock', async () => {
		const path = file();
		const store = temporaryStore(path);
		await store.save(storableVote());
		const modes = ['', '-wal', '-shm', '.lock'].map(
			(ending) => statSync(path + ending).mode & 0o777,
		);
		expect(modes).toEqual([0o600, 0o600, 0o600, 0o600]);
	});
});

describe('migrate', () => {
	const open = () => {
		const database = new DatabaseSync(':memory:');
		onTestFinished(() => database.close());
		return database;
	};

	test('applies each step once, in order', () => {
		const database = open();
		migrate(database, [{ id: 1, sql: 'create table t (a integer) strict' }]);
		const steps = [
			{ id: 1, sql: 'create table t (a integer) strict' },
			{ id: 2, sql: 'alter table t add column b integer' },
		];
		migrate(database, steps);
		migrate(database, steps);
		database.exec('insert into t (a, b) values (1, 2)');
		expect(database.prepare('select id from schema_migration').all()).toEqual([
			{ id: 1 },
			{ id: 2 },
		]);
	});

	test('leaves nothing of a step that fails', () => {
		const database = open();
		const bad = {
			id: 1,
			sql: 'create table t (a integer) strict; create table t (a integer) strict',
		};
		expect(() => migrate(database, [bad])).toThrow('already exists');
		expect(database.prepare("select 1 from sqlite_schema where name = 't'").get()).toBeUndefined();
	});

	test('refuses a file of a newer Fyr, and one of another history', () => {
		const database = open();
		migrate(database, [{ id: 1, sql: 'create table t (a integer) strict' }]);
		expect(() => migrate(database, [])).toThrow('It was made by a newer Fyr (migration 1).');
		expect(() => migrate(database, [{ id: 1, sql: 'create table u (a integer) strict' }])).toThrow(
			'Its migration 1 differs',
		);
	});

	test('a file of an older Fyr is not read before an endpoint has brought it up to date', async () => {
		const path = join(temporaryFolder(), 'votes.db');
		const database = new DatabaseSync(path);
		migrate(database, MIGRATIONS.slice(0, 1));
		database.close();
		await expect(openSqliteReader(path)).rejects.toThrow(
			`The vote file "${path}" cannot be used. It was made by an older Fyr. Start the endpoint once`,
		);
		await temporaryStore(path).check();
		await (await openSqliteReader(path)).close();
	});

	test('has a history without gaps', () => {
		expect(MIGRATIONS.map(({ id }) => id)).toEqual(MIGRATIONS.map((_, index) => index + 1));
	});
});

describe('openStore', () => {
	test('refuses an address it has no adapter for without repeating it', async () => {
		await expect(openStore('mysql://user:secret@db.example')).rejects.toThrow(
			/^Expected a store as sqlite:<file>[^]*$/,
		);
		await expect(openStore('mysql://user:secret@db.example')).rejects.not.toThrow('secret');
	});

	test('names a file that cannot be used', async () => {
		const path = join(temporaryFolder(), 'votes.db');
		writeFileSync(path, 'This is not a database, and is long enough to tell.'.repeat(20));
		await expect(openStore(`sqlite:${path}`)).rejects.toThrow(
			`The vote file "${path}" cannot be used.`,
		);
	});
});
