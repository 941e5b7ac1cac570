import type { AssistFile, Place } from '../assist-file.ts';
import type { Title } from '../titles-file.ts';

/** Titles with their addresses and categories, which a large site keeps in parts of its file. */
export type Placed = (titles: readonly Title[]) => Promise<Title[]>;

/**
 * @param titles All titles of the file, in its order.
 * @param readPart A part by its number, fetched when a title of it is asked for.
 */
export function createPlaced(
	titles: readonly Title[],
	apart: AssistFile['apart'],
	readPart: (part: number) => Promise<Place[]>,
): Placed {
	if (apart === undefined) return (some) => Promise.resolve([...some]);
	const numbers = new Map(titles.map((title, number) => [title, number]));
	const parts = new Map<number, Promise<Place[]>>();
	const placed = async (title: Title): Promise<Title> => {
		const number = numbers.get(title);
		if (number === undefined) return title;
		const part = Math.floor(number / apart);
		const places = parts.get(part) ?? readPart(part);
		parts.set(part, places);
		// What failed may be asked for again.
		places.catch(() => parts.delete(part));
		const [href, category] = (await places)[number % apart] ?? ['', ''];
		return { ...title, href, category };
	};
	return (some) => Promise.all(some.map(placed));
}
