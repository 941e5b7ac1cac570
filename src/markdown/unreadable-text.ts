import type { Place } from '../model/problem.ts';

/** A text that cannot be read at all, and where. */
export class UnreadableText extends Error {
	override name = 'UnreadableText';
	readonly place: Place;

	constructor(message: string, place: Place) {
		super(message);
		this.place = place;
	}
}
