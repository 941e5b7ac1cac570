import { openingAt, type Opening, type OpeningHours } from '../model/opening-hours.ts';

/** Say in every place for it whether somebody answers now; again each minute. */
export function showOpening(): void {
	const source = document.querySelector<HTMLElement>('[data-hours]');
	if (!source) return;
	const { hours, open = '', closed = '' } = source.dataset;
	// A cast: `ContactBlock.astro` wrote it.
	const known = JSON.parse(hours ?? '') as OpeningHours;
	const lang = source.closest('[lang]')?.getAttribute('lang') ?? 'en';
	const say = () => {
		const opening = openingAt(known, new Date());
		const text = opening ? sentence(opening, lang, { open, closed }) : '';
		for (const place of document.querySelectorAll('[data-opening]')) place.textContent = text;
	};
	say();
	setInterval(say, 60_000);
}

function sentence(
	opening: Opening,
	lang: string,
	{ open, closed }: { open: string; closed: string },
): string {
	if (opening.isOpen) return open.replace('{time}', timeOf(opening.until, lang));
	return closed
		.replace('{day}', dayOf(opening, lang))
		.replace('{time}', timeOf(opening.from, lang));
}

/** Whole hours without their minutes, as people say them. */
function timeOf(minutes: number, lang: string): string {
	const format = new Intl.DateTimeFormat(lang, {
		hour: 'numeric',
		...(minutes % 60 > 0 && { minute: '2-digit' }),
		timeZone: 'UTC',
	});
	const parts = format.formatToParts(new Date(minutes * 60_000));
	// Danish writes “kl. 20”, and the sentence has its “kl.” already.
	return parts
		.map(({ value }) => value)
		.join('')
		.replace(/^kl\.\s*/i, '');
}

/** “Today”, “tomorrow”, or the name of the day. */
function dayOf({ day, inDays }: { day: Date; inDays: number }, lang: string): string {
	if (inDays < 2)
		return new Intl.RelativeTimeFormat(lang, { numeric: 'auto' }).format(inDays, 'day');
	return new Intl.DateTimeFormat(lang, {
		weekday: 'long',
		...(inDays > 6 && { day: 'numeric', month: 'long' }),
		timeZone: 'UTC',
	}).format(day);
}
