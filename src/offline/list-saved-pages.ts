/** List the pages of this locale that the worker has kept, by their headings. */
export async function listSavedPages(): Promise<void> {
	const section = document.querySelector<HTMLElement>('[data-saved-pages]');
	const home = section?.dataset['savedPages'];
	if (!section || home === undefined) return;
	for (const name of await caches.keys()) {
		if (!name.startsWith('fyr-pages:')) continue;
		const cache = await caches.open(name);
		for (const request of await cache.keys()) {
			const { pathname } = new URL(request.url);
			if (!pathname.startsWith(home) || !pathname.endsWith('/')) continue;
			const html = await (await cache.match(request))?.text();
			// A template, because a document would apply its style, which the policy of this page forbids.
			const page = document.createElement('template');
			page.innerHTML = html ?? '';
			const link = document.createElement('a');
			link.href = pathname;
			link.textContent = page.content.querySelector('h1')?.textContent ?? pathname;
			const item = document.createElement('li');
			item.append(link);
			section.querySelector('ul')?.append(item);
			section.hidden = false;
		}
	}
}
