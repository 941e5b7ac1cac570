import type { AssistFile, Place } from '../assist-file.ts';
import type { AssistRest } from '../assist-rest.ts';

/** Above so many titles their addresses are more than a search should wait for. */
const MOST_TITLES = 1000;
/** Titles to a part: few enough to fetch for the six that are shown. */
const TO_A_PART = 100;

/** A locale's file, and its parts: none of a small site. */
export interface Parted {
	file: AssistFile;
	parts: Place[][];
	rest?: AssistRest;
}

/** Put addresses and categories of a large site's titles into files of their own. */
export function apart(file: AssistFile): Parted {
	if (file.titles.length <= MOST_TITLES) return { file, parts: [] };
	const places = file.titles.map(([, href, category]): Place => [href, category]);
	const titles = file.titles.map(([title, , , ...other]): AssistFile['titles'][number] => [
		title,
		'',
		'',
		...other,
	]);
	const parts = Array.from({ length: Math.ceil(places.length / TO_A_PART) }, (_, part) =>
		places.slice(part * TO_A_PART, (part + 1) * TO_A_PART),
	);
	return { file: { ...file, titles, apart: TO_A_PART }, parts };
}
