import type { Notice } from '../model/notices.ts';

/** Ask for what readers are told now, on every page anew; how to show it is loaded where there is something. */
export async function watchNotices(): Promise<void> {
	const place = document.querySelector<HTMLElement>('[data-notices]');
	if (!place) return;
	try {
		const response = await fetch(place.dataset['notices'] ?? '', { cache: 'no-cache' });
		// A cast: the build wrote it.
		const notices = response.ok ? ((await response.json()) as Notice[]) : [];
		if (notices.length > 0) (await import('./show-notices.ts')).showNotices(notices, place);
	} catch {
		// There is no connection: what the page says holds all the same.
	}
}
