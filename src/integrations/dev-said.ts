import { ARTICLE_REPORT_PATH } from '../addresses.ts';

/** In `npm run dev`, under the feedback form of an article: what its readers have said so far. */
const form = document.querySelector('form#feedback');

if (form instanceof HTMLFormElement) {
	const fields = new FormData(form);
	const query = new URLSearchParams({ lang: document.documentElement.lang });
	for (const name of ['article', 'locale']) query.set(name, String(fields.get(name)));
	const response = await fetch(`${ARTICLE_REPORT_PATH}?${query.toString()}`);
	// Made by our own endpoint, which has escaped what readers wrote.
	if (response.ok) form.insertAdjacentHTML('afterend', await response.text());
}
