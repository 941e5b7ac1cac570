import type { Finding } from './finding.ts';
import { findNationalIds } from './national-ids.ts';
import { findCards, findIbans } from './payment.ts';
import { findEmails, findPhones } from './contact-details.ts';

/**
 * A reader's words without what tells who they are: each such number or address gives way to its kind, in
 * brackets, so that a writer still understands the sentence.
 *
 * @param lang BCP 47 tag of the page's language.
 * @example
 * maskPersonal('Mejla anna@example.com', 'sv'); // => 'Mejla [e-mail]'
 */
export function maskPersonal(text: string, lang: string): string {
	let masked = '';
	let end = 0;
	for (const finding of findPersonal(text, lang)) {
		masked += `${text.slice(end, finding.start)}[${finding.kind}]`;
		end = finding.end;
	}
	return masked + text.slice(end);
}

/** In order; of two that overlap the first kind here, since the ones with check digits are surer. */
function findPersonal(text: string, lang: string): Finding[] {
	const found: Finding[] = [];
	for (const finding of [
		...findIbans(text),
		...findCards(text),
		...findNationalIds(text),
		...findEmails(text),
		...findPhones(text, lang),
	]) {
		const overlaps = found.some(({ start, end }) => finding.start < end && start < finding.end);
		if (!overlaps) found.push(finding);
	}
	return found.sort((a, b) => a.start - b.start);
}
