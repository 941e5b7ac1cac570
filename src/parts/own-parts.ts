import type { Part } from '../markdown/part.ts';
import { createVocabulary } from '../markdown/vocabulary.ts';
import { action } from './action/part.ts';
import { note, tip, warning } from './callout/part.ts';
import { choices } from './choices/part.ts';
import { guide } from './guide/part.ts';
import { snippet } from './snippet/part.ts';
import { term } from './term/part.ts';
import { ui } from './ui/part.ts';

/**
 * Every part of Fyr's own. To add one, add a folder with its `part.ts`, its template and its client
 * script, and a line here.
 */
export const ownParts: readonly Part[] = [
	note,
	tip,
	warning,
	choices,
	guide,
	ui,
	term,
	snippet,
	action,
];

/** What articles may use where a company has no parts of its own. */
export const ownVocabulary = createVocabulary(ownParts);
