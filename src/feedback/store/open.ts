import { CannotRun } from '../../model/cannot-run.ts';
import { sqliteFile } from './address.ts';
import type { Store, StoreReader } from './port.ts';
import { openSqliteReader, openSqliteStore } from './sqlite.ts';

/** How the adapters of one kind of address open it. */
interface Adapter {
	store: (address: string) => Promise<Store>;
	reader: (address: string) => Promise<StoreReader>;
}

/**
 * The store at an address. E.g. `sqlite:.fyr/feedback.db`, `postgres://fyr@db.example/feedback`.
 *
 * @throws {CannotRun} If there is no adapter for it, or it cannot be opened. An address is not repeated: it
 * may hold a password.
 */
export async function openStore(address: string): Promise<Store> {
	return usable((await adapterOf(address)).store(address));
}

/**
 * The same to read from only, while an endpoint may write to it.
 *
 * @throws {CannotRun} As above, and if there is nothing yet.
 */
export async function openStoreReader(address: string): Promise<StoreReader> {
	return usable((await adapterOf(address)).reader(address));
}

/** Whatever keeps a store from opening is for the person who named it. */
async function usable<Opened>(opening: Promise<Opened>): Promise<Opened> {
	return opening.catch((cause: unknown) => {
		throw new CannotRun(cause instanceof Error ? cause.message : String(cause), { cause });
	});
}

async function adapterOf(address: string): Promise<Adapter> {
	const path = sqliteFile(address);
	if (path !== undefined) {
		return { store: () => openSqliteStore(path), reader: () => openSqliteReader(path) };
	}
	if (/^postgres(ql)?:\/\//.test(address)) {
		// Only where it is used: the driver takes a while to load.
		const { openPostgresReader, openPostgresStore } = await import('./postgres.ts');
		return { store: openPostgresStore, reader: openPostgresReader };
	}
	throw new CannotRun(
		'Expected a store as sqlite:<file> or postgres://…, e.g. "sqlite:.fyr/feedback.db".',
	);
}
