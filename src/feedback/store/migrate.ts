import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { MIGRATION_TABLE, MIGRATIONS } from './migrations.ts';

/** One step of the schema's history. */
export interface Migration {
	/** From 1, without gaps. */
	id: number;
	sql: string;
}

/**
 * Bring a database to the newest schema; each step in its own transaction.
 *
 * @throws {Error} If the database was made by a newer Fyr, or from another history.
 */
export function migrate(
	database: DatabaseSync,
	migrations: readonly Migration[] = MIGRATIONS,
	now: () => Date = () => new Date(),
): void {
	database.exec(MIGRATION_TABLE);
	const applied = database.prepare('select id, checksum from schema_migration order by id').all();
	for (const { id, checksum } of applied) {
		const known = migrations.find((migration) => migration.id === id);
		if (!known) throw new Error(`It was made by a newer Fyr (migration ${id}). Upgrade this one.`);
		if (checksumOf(known) !== checksum) {
			throw new Error(
				`Its migration ${id} differs from this Fyr's. Restore a backup, or use another file.`,
			);
		}
	}
	for (const migration of migrations.slice(applied.length)) apply(database, migration, now());
}

function apply(database: DatabaseSync, migration: Migration, at: Date): void {
	database.exec('begin immediate');
	try {
		database.exec(migration.sql);
		database
			.prepare('insert into schema_migration (id, applied_at, checksum) values (?, ?, ?)')
			.run(migration.id, at.getTime(), checksumOf(migration));
		database.exec('commit');
	} catch (error) {
		database.exec('rollback');
		throw error;
	}
}

function checksumOf({ sql }: Migration): string {
	return createHash('sha256').update(sql).digest('hex');
}
