import type { Store } from './port.ts';
import { openSqliteStore } from './sqlite.ts';

/**
 * The store at an address. E.g. `sqlite:.fyr/feedback.db`.
 *
 * @throws {Error} If there is no adapter for it, or its file cannot be used.
 */
export function openStore(address: string): Store {
	const path = /^sqlite:(.+)$/.exec(address)?.[1];
	if (path !== undefined) return openSqliteStore(path);
	throw new Error('Expected a store as sqlite:<file>, e.g. "sqlite:.fyr/feedback.db".');
}
