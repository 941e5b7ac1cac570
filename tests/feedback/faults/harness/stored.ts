import { DatabaseSync } from 'node:sqlite';
import { expect } from 'vitest';
import type { Load } from './load.ts';

/** The readers whose votes are in a file, as SQLite itself finds them, after it has checked all of it. */
export function readersIn(file: string): Set<string> {
	const database = new DatabaseSync(file, { timeout: 5000 });
	try {
		const check = database.prepare('pragma integrity_check').all();
		expect(check).toEqual([{ integrity_check: 'ok' }]);
		const rows = database.prepare('select lower(hex(reader)) as reader from vote').all();
		return new Set(rows.map(({ reader }) => String(reader)));
	} finally {
		database.close();
	}
}

/** How many of the votes that were acknowledged are not there. What is there, somebody has sent. */
export function missingOf(load: Pick<Load, 'acknowledged' | 'sent'>, stored: Set<string>): number {
	expect(stored.difference(load.sent).size).toBe(0);
	return load.acknowledged.difference(stored).size;
}
