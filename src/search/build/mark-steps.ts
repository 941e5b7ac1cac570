import { escaped } from '../../html.ts';
import { stepsId } from '../first-steps.ts';
import { stepLists } from './step-lists.ts';

/**
 * A page's HTML whose lists of steps carry their first steps as their id, for the index alone: an answer
 * that is sure shows them, with nothing more to fetch.
 */
export function markSteps(html: string): string {
	// Many pages of some sites have none, and need not be parsed.
	if (!html.includes('<ol role="list">')) return html;
	let copied = 0;
	const marked = stepLists(html).map(({ at, ...steps }) => {
		const piece = `${html.slice(copied, at)} id="${escaped(stepsId(steps))}"`;
		copied = at;
		return piece;
	});
	return [...marked, html.slice(copied)].join('');
}
