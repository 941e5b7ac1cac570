import type { FeedbackContext } from './context.ts';
import type { Manifest } from './manifest.ts';
import { identifySender, type Sender } from './policy.ts';

/** Who sent a request. See `identifySender()`. */
export function senderOf(
	c: FeedbackContext,
	{ site }: Manifest,
	origins: readonly string[],
): Sender {
	const headers = {
		origin: c.req.header('origin'),
		host: c.req.header('host'),
		fetchSite: c.req.header('sec-fetch-site'),
	};
	return identifySender(headers, site, origins);
}
