import { randomBytes } from 'node:crypto';
import { copyFileSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { backUp, restore } from '../../../src/feedback/backup.ts';
import { openDatabase } from '../../../src/feedback/store/sqlite-database.ts';
import { openSqliteStore } from '../../../src/feedback/store/sqlite.ts';
import { prepareWrite } from '../../../src/feedback/store/sqlite-votes.ts';
import { all, storableVote, temporaryFolder, temporaryStore } from '../setup.ts';

/**
 * A vote file as a crash leaves it, with votes in its log, and a backup that is older: `vote(n)` is
 * called as an endpoint would.
 */
async function crashed() {
	const folder = temporaryFolder();
	const [live, backup] = [join(folder, 'live.db'), join(folder, 'backup.db')];
	const [file, log] = [join(folder, 'votes.db'), join(folder, 'votes.db-wal')];
	const database = openDatabase(live);
	onTestFinished(() => database.close());
	const write = prepareWrite(database);
	const vote = (count: number): void => {
		database.exec('begin');
		for (let n = 0; n < count; n++) {
			write(
				storableVote({ reader: randomBytes(16).toString('hex'), comment: 'Words. '.repeat(40) }),
			);
		}
		database.exec('commit');
	};
	vote(150);
	await backUp(`sqlite:${live}`, backup);
	vote(600);
	// As SQLite does by itself now and then: what follows begins the log anew.
	database.exec('pragma wal_checkpoint(full)');
	vote(50);
	copyFileSync(live, file);
	copyFileSync(`${live}-wal`, log);
	return { file, log, backup };
}

describe('a log that was left beside the file', () => {
	test('is read where it is the file’s own', async () => {
		const { file } = await crashed();
		expect(await all(temporaryStore(file))).toHaveLength(800);
	});

	test('is not written into a backup that was copied over the file', async () => {
		const { file, backup } = await crashed();
		copyFileSync(backup, file);
		await expect(openSqliteStore(file)).rejects.toThrow(
			/do not belong together: .* Was a backup copied over it\? Restore one with: npm run feedback -- restore <file>$/,
		);
		expect(readFileSync(file).equals(readFileSync(backup))).toBe(true);
		// Then as it says.
		await restore(`sqlite:${file}`, backup);
		expect(await all(temporaryStore(file))).toHaveLength(150);
	});
});

describe('restore', () => {
	test('puts a copy in place, and keeps what was there with its log', async () => {
		const { file, backup } = await crashed();
		const now = new Date('2026-11-27T20:00:00.000Z');
		const kept = await restore(`sqlite:${file}`, backup, now);
		expect(kept?.endsWith('votes.db.2026-11-27T20-00-00-000Z')).toBe(true);
		expect(await all(temporaryStore(file))).toHaveLength(150);
		expect(await all(temporaryStore(kept))).toHaveLength(800);
	});

	test('makes the file where there is none', async () => {
		const { backup } = await crashed();
		const file = join(temporaryFolder(), 'new', 'votes.db');
		expect(await restore(`sqlite:${file}`, backup)).toBeUndefined();
		expect(await all(temporaryStore(file))).toHaveLength(150);
	});

	test('changes nothing while an endpoint uses the file', async () => {
		const { file, backup } = await crashed();
		const store = temporaryStore(file);
		await store.check();
		await expect(restore(`sqlite:${file}`, backup)).rejects.toThrow('is in use by another process');
		expect(await all(store)).toHaveLength(800);
	});

	test('changes nothing where the copy is missing or damaged', async () => {
		const { file, backup } = await crashed();
		await expect(restore(`sqlite:${file}`, `${backup}.no`)).rejects.toThrow('There is no "');
		const half = join(temporaryFolder(), 'half.db');
		copyFileSync(backup, half);
		truncateSync(half, 60_000);
		await expect(restore(`sqlite:${file}`, half)).rejects.toThrow(
			'is damaged, and is not restored',
		);
		expect(await all(temporaryStore(file))).toHaveLength(800);
	});

	test('leaves PostgreSQL to its own tools', async () => {
		await expect(restore('postgres://db.example/x', 'y')).rejects.toThrow('use pg_restore');
	});
});
