import { tidy } from './query.ts';

/** Milliseconds: shorter than a pause to think, longer than between two keys. */
const PAUSE = 120;

/** Tell what is typed into a field once the reader pauses. Half-composed characters wait. */
export function onTyping(input: HTMLInputElement, tell: (query: string) => void): void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const later = (event: Event): void => {
		clearTimeout(timer);
		if (event instanceof InputEvent && event.isComposing) return;
		timer = setTimeout(() => tell(tidy(input.value)), PAUSE);
	};
	input.addEventListener('input', later);
	input.addEventListener('compositionend', later);
}
