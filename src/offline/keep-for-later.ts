/**
 * Let what is read be read again without a connection: the worker that keeps it is fetched when the page is
 * complete. It gets pages from the next one on, so it is told what this one is made of.
 */
export function keepForLater(): void {
	const file = document.documentElement.dataset['worker'];
	// Pages that are not encrypted have none.
	const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
	if (file === undefined || !workers) return;
	addEventListener('load', () => {
		// Without a connection there is nothing to begin with.
		workers.register(file).catch(() => undefined);
		if (workers.controller) return;
		void workers.ready.then(({ active }) =>
			active?.postMessage(performance.getEntriesByType('resource').map(({ name }) => name)),
		);
	});
}
