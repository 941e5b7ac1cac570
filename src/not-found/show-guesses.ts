import { guessPages, type Guess } from './guess.ts';
import type { KnownPage } from './known-pages.ts';

/** Names the pages that may have been meant, where there are any. Without a script the page says enough. */
export async function showGuesses(place: HTMLElement, path = location.pathname): Promise<void> {
	try {
		const response = await fetch(place.dataset['guesses'] ?? '');
		if (!response.ok) return;
		// A cast: the build wrote it.
		const guesses = guessPages(path, (await response.json()) as KnownPage[]);
		const list = place.querySelector('ul');
		if (!list || guesses.length === 0) return;
		// Shown first: a screen reader tells of what comes into a place that is there.
		place.hidden = false;
		list.replaceChildren(...guesses.map(item));
	} catch {
		// There is no connection: search and topics are on the page all the same.
	}
}

function item({ title, href, lang = '' }: Guess): HTMLLIElement {
	const link = Object.assign(document.createElement('a'), { href, textContent: title });
	if (lang !== '') [link.lang, link.hreflang] = [lang, lang];
	const one = document.createElement('li');
	one.append(link);
	return one;
}
