import { guideStopsEndpoint } from '../../addresses.ts';
import type { GuideStopBody } from '../contract.ts';

/**
 * Tell the endpoint at which step of a guide somebody gave up, if readers may say anything on this page.
 * Nothing about the reader is sent.
 */
export function reportStop(step: string): void {
	const form = document.querySelector<HTMLFormElement>('#feedback');
	if (!form) return;
	const { article, locale } = Object.fromEntries(new FormData(form));
	const body: GuideStopBody = { article: String(article), locale: String(locale), step };
	// A beacon outlives the page, and text needs no preflight.
	navigator.sendBeacon(guideStopsEndpoint(form.action), JSON.stringify(body));
}
