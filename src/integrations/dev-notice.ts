import { ERRORS_PATH } from './errors-path.ts';

/** In `npm run dev`, above a page whose file has errors: what they are. */
const query = new URLSearchParams({ page: location.pathname });
const answer = await fetch(
	`${import.meta.env.BASE_URL}${ERRORS_PATH.slice(1)}?${query.toString()}`,
);
// Made by our own server, which has escaped what writers wrote.
const notice = answer.ok ? await answer.text() : '';
if (notice !== '') {
	document.querySelector('main')?.insertAdjacentHTML('afterbegin', notice);
	const style = document.createElement('style');
	style.textContent =
		'.fyr-errors { max-inline-size: var(--measure); margin: var(--space-m) auto; padding: var(--space-s) var(--space-m); border: 2px solid #c62828; border-radius: var(--round-m); font-size: var(--text-s); overflow-wrap: anywhere; }';
	document.head.append(style);
}
