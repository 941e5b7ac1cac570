import { reportStop } from '../../feedback/form/report-stop.ts';

/**
 * Lead a reader through the guides of a page. Which step is shown is a matter of style alone; this says it
 * to a screen reader, offers the way back, and tells the endpoint at which step the reader gave up.
 *
 * @param from Address before the first answer, which the reader has just given.
 */
export function followGuide(from: string): void {
	/** Fragments on the way here, this one last. */
	const trail = [new URL(from).hash];
	/** Step that is being read; empty where none is, or where the reader has gone on from it. */
	let reading = '';

	const arrive = () => {
		if (location.hash === trail.at(-2)) trail.pop();
		else trail.push(location.hash);
		const heading = headingNow();
		reading = heading?.id ?? '';
		for (const back of document.querySelectorAll<HTMLElement>('.again button'))
			back.hidden = trail.length < 2;
		if (!heading) return;
		heading.tabIndex = -1;
		heading.focus({ preventScroll: true });
	};
	arrive();
	addEventListener('hashchange', arrive);
	addEventListener('pagehide', () => {
		if (reading) reportStop(reading);
		reading = '';
	});
	for (const guide of document.querySelectorAll('.guide')) {
		guide.addEventListener('click', ({ target }) => {
			if (!(target instanceof Element)) return;
			if (target.closest('button')) history.back();
			// Any link goes on: to another step, which is then arrived at, or out of the guide.
			else if (target.closest('a')) reading = '';
		});
	}
}

/** Heading of the step that the address names; of the first one, where it names nothing. */
function headingNow(): HTMLElement | null {
	const step =
		location.hash === ''
			? document.querySelector('.step')
			: document.querySelector(':target')?.closest('.step');
	return step?.querySelector<HTMLElement>(':is(h2, h3, h4, h5, h6)') ?? null;
}
