import type { Notice } from '../model/notices.ts';
import { recall, remember } from './visit.ts';

/** Longer waits than this are no use: a page is not open for so long, and timers cannot. */
const LONGEST_WAIT = 2 ** 31 - 1;

/**
 * Show what holds now on this page, above it at the foot of the screen, so that nothing of it moves; again
 * whenever a notice begins or ends.
 */
export function showNotices(notices: readonly Notice[], place: HTMLElement): void {
	const here = notices.filter(({ on }) => on.length === 0 || on.some(isHere));
	const update = () => {
		const now = Date.now();
		const closed = recall()['closed']?.split(' ') ?? [];
		const shown = here.filter(
			({ id, from, until }) => from <= now && now < until && !closed.includes(id),
		);
		draw(shown, place, (id) => {
			remember({ closed: [...closed, id].join(' ') });
			update();
		});
		const next = Math.min(
			...here.flatMap(({ from, until }) => [from, until]).filter((at) => at > now),
		);
		if (next - now < LONGEST_WAIT) setTimeout(update, next - now + 1);
	};
	update();
}

function isHere(path: string): boolean {
	return decodeURI(location.pathname).startsWith(path);
}

/** The page has one of each for a template, with the words in the reader's language. */
function draw(notices: readonly Notice[], place: HTMLElement, close: (id: string) => void): void {
	const template = document.querySelector<HTMLTemplateElement>('#site-notice');
	const list = notices.flatMap(({ id, severity, text }) => {
		const notice = template?.content.firstElementChild?.cloneNode(true);
		if (!(notice instanceof HTMLElement)) return [];
		notice.dataset['severity'] = severity;
		for (const word of notice.querySelectorAll<HTMLElement>('[data-for]')) {
			word.hidden = word.dataset['for'] !== severity;
		}
		const words = notice.querySelector('[data-text]');
		if (words) words.textContent = text;
		notice.querySelector('button')?.addEventListener('click', () => close(id));
		return [notice];
	});
	place.replaceChildren(...list);
}
