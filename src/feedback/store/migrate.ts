import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { checksumOf, pendingMigrations, type Migration } from './history.ts';
import { MIGRATION_TABLE, MIGRATIONS } from './migrations.ts';

const appliedSchema = z.array(z.object({ id: z.number(), checksum: z.string() }));

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
	const rows = database.prepare('select id, checksum from schema_migration order by id').all();
	for (const migration of pendingMigrations(migrations, appliedSchema.parse(rows))) {
		apply(database, migration, now());
	}
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
