import type { DatabaseSync } from 'node:sqlite';
import {
	checksumOf,
	pendingMigrations,
	type AppliedMigration,
	type Migration,
} from './migration-history.ts';
import { MIGRATION_TABLE, MIGRATIONS } from './migrations.ts';
import { rowsAs } from './sqlite-rows.ts';

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
	for (const migration of pendingMigrations(migrations, appliedTo(database))) {
		apply(database, migration, now());
	}
}

/**
 * For who may only read: is the schema the newest?
 *
 * @throws {Error} If it is not, or there is none.
 */
export function checkSchema(database: DatabaseSync): void {
	if (pendingMigrations(MIGRATIONS, appliedTo(database)).length === 0) return;
	throw new Error('It was made by an older Fyr. Start the endpoint once: npm run feedback');
}

function appliedTo(database: DatabaseSync): AppliedMigration[] {
	return rowsAs(database.prepare('select id, checksum from schema_migration order by id').all());
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
