import pg from 'pg';
import { z } from 'zod';
import { checksumOf, pendingMigrations } from './migration-history.ts';
import { StoreUnavailable } from './port.ts';
import { POSTGRES_MIGRATIONS, POSTGRES_MIGRATION_TABLE } from './postgres-migrations.ts';

/** Milliseconds: shorter than a reader's patience, all attempts together. */
const CONNECT_MS = 2_000;
const STATEMENT_MS = 8_000;
const RETRY_AFTER_MS = [100, 300, 1_000, 2_000];

/** One number for all endpoints: who holds it migrates (postgresql.org, “Advisory Locks”). */
const MIGRATION_LOCK = 4_792_001;

/**
 * Whatever a server's own configuration says: a commit is on disk when it is answered, and nothing
 * waits for ever.
 */
const SESSION = `
set synchronous_commit = on;
set statement_timeout = ${STATEMENT_MS};
set lock_timeout = ${STATEMENT_MS / 2};
set idle_in_transaction_session_timeout = ${STATEMENT_MS};`;

async function prepareSession(client: pg.ClientBase): Promise<void> {
	await client.query(SESSION);
}

/** `bigint` as a number: ours are milliseconds and counts. */
const INT8 = 20;
const types: pg.CustomTypesConfig = {
	getTypeParser: ((oid: number, format?: 'text') =>
		oid === INT8 ? Number : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
};

/**
 * Connections to a database with the newest schema.
 *
 * @throws {Error} If it cannot be reached or used; the message names host and database, never a
 * password.
 */
export async function openPool(url: string, connections: number): Promise<pg.Pool> {
	const pool = new pg.Pool({
		connectionString: url,
		max: connections,
		connectionTimeoutMillis: CONNECT_MS,
		types,
		// Waited for by the pool, whatever its type says, so that no statement runs without it.
		onConnect: prepareSession,
	});
	// Idle connections that a server ends are replaced when they are needed; unheard, it would be fatal.
	pool.on('error', () => undefined);
	try {
		await migrate(pool);
		return pool;
	} catch (cause) {
		await pool.end();
		const detail = cause instanceof Error ? cause.message || String(cause.name) : String(cause);
		throw new Error(`The database ${nameOf(url)} cannot be used. ${detail}`, { cause });
	}
}

/** Host and database of an address. E.g. `db.example/feedback`. */
function nameOf(url: string): string {
	const parsed = URL.parse(url);
	return parsed ? `${parsed.host}${parsed.pathname}` : 'of FYR_STORE';
}

const appliedSchema = z.array(z.object({ id: z.number(), checksum: z.string() }));

/** Many endpoints may start at once: one migrates, the others wait and find it done. */
async function migrate(pool: pg.Pool): Promise<void> {
	await inTransaction(pool, async (client) => {
		await client.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
		await client.query(POSTGRES_MIGRATION_TABLE);
		const { rows } = await client.query('select id, checksum from schema_migration order by id');
		for (const step of pendingMigrations(POSTGRES_MIGRATIONS, appliedSchema.parse(rows))) {
			await client.query(step.sql);
			await client.query(
				'insert into schema_migration (id, applied_at, checksum) values ($1, $2, $3)',
				[step.id, Date.now(), checksumOf(step)],
			);
		}
	});
}

/** All of some work, or nothing. */
export async function inTransaction<Result>(
	pool: pg.Pool,
	work: (client: pg.PoolClient) => Promise<Result>,
): Promise<Result> {
	const client = await pool.connect();
	// Told by the query that fails, too; unheard, it would end the process.
	const heard = (): void => undefined;
	client.on('error', heard);
	try {
		await client.query('begin');
		const result = await work(client);
		await client.query('commit');
		client.off('error', heard);
		client.release();
		return result;
	} catch (error) {
		// Not used again: nobody knows what state it is in.
		client.release(true);
		throw error;
	}
}

/**
 * Do something again after a failure that passes: a server that restarts, a deadlock. It must be such
 * that twice is the same as once, since an answer that got lost may have been a success.
 *
 * @throws {StoreUnavailable} After the last attempt, or at once if it would fail again.
 */
export async function persistently<Result>(work: () => Promise<Result>): Promise<Result> {
	for (const wait of [...RETRY_AFTER_MS, undefined]) {
		try {
			return await work();
		} catch (cause) {
			if (wait === undefined || !passes(cause)) {
				throw new StoreUnavailable('The vote could not be stored.', { cause });
			}
			await new Promise((resolve) => setTimeout(resolve, wait));
		}
	}
	throw new TypeError('unreachable');
}

/** Classes of SQLSTATE: connection, rollback, operator intervention, system; and 55P03, lock timeout. */
function passes(error: unknown): boolean {
	if (!(error instanceof Error)) return false;
	const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
	// Without a code: the driver's own, of a connection that ended or did not come about.
	return code === '' || /^(08|40|57|58)|^55P03$|^E[A-Z]+$/.test(code);
}
