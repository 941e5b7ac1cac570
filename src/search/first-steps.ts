import type { Device } from '../devices.ts';

/**
 * The first steps of a list of a page: what a build notes in the search index, and what a sure answer
 * shows. As short as it is, because it is part of what is loaded with each answer.
 */
export interface FirstSteps {
	/** Each step as texts that alternate with labels of the product: `['Press ', 'Log in', '.']`. */
	steps: string[][];
	/** There are more. */
	more?: true;
	/** The choice that they are of, by the id of its heading, and what it says. */
	choice?: { id: string; title: string };
	/** The device that they are for. */
	device?: Device;
}

/** How many steps are shown: enough to begin with, few enough to be read in a list. */
export const MOST_STEPS = 3;

/** What the id of a list begins with that carries its steps; no heading's does. */
const MARK = 'steps~{';
/** Stands for a blank, because the engine takes blanks out of ids. */
const BLANK = '~';

/** Steps as the id of their list, in the index alone: the engine keeps ids, and the places they have. */
export function stepsId(steps: FirstSteps): string {
	const text = JSON.stringify(steps).replaceAll(BLANK, '\\u007e').replaceAll(' ', BLANK);
	return MARK + text.slice(1);
}

/** The steps that an id of the index carries, if it does. */
export function stepsIn(id: string): FirstSteps | undefined {
	if (!id.startsWith(MARK)) return undefined;
	// A cast, because only the function above writes such ids.
	return JSON.parse(`{${id.slice(MARK.length).replaceAll(BLANK, ' ')}`) as FirstSteps;
}
