/** What browsers tell of a reader's connection; not all do. */
interface Connection {
	saveData?: boolean;
}

/**
 * Nothing is fetched ahead for readers who save data. Chromium does so by itself where that is its own
 * setting; this is for where it comes from elsewhere.
 */
export function respectSavedData(): void {
	// A cast, because TypeScript's library has no `connection`.
	const { connection } = navigator as Navigator & { connection?: Connection };
	if (!connection?.saveData) return;
	for (const rules of document.querySelectorAll('script[type=speculationrules]')) rules.remove();
}
