import { createHash } from 'node:crypto';

/** One step of the schema's history. */
export interface Migration {
	/** From 1, without gaps. */
	id: number;
	sql: string;
}

/** A step as a database remembers it. */
export interface AppliedMigration {
	id: number;
	checksum: string;
}

/**
 * The steps that a database lacks.
 *
 * @throws {Error} If it was made by a newer Fyr, or from another history.
 */
export function pendingMigrations(
	known: readonly Migration[],
	applied: readonly AppliedMigration[],
): Migration[] {
	for (const { id, checksum } of applied) {
		const step = known.find((migration) => migration.id === id);
		if (!step) throw new Error(`It was made by a newer Fyr (migration ${id}). Upgrade this one.`);
		if (checksumOf(step) !== checksum) {
			throw new Error(
				`Its migration ${id} differs from this Fyr's. Restore a backup, or use another file.`,
			);
		}
	}
	return known.slice(applied.length);
}

export function checksumOf({ sql }: Migration): string {
	return createHash('sha256').update(sql).digest('hex');
}
