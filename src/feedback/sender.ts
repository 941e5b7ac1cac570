import type { FeedbackContext } from './context.ts';
import type { Manifest } from './manifest.ts';
import { identifySender, type KnownSenders, type Sender } from './policy.ts';

/** Who sent a request. @throws {Problem} See `identifySender()`. */
export type SenderOf = (c: FeedbackContext, published: Pick<Manifest, 'site'>) => Sender;

export function createSenderOf(known: Omit<KnownSenders, 'site'>): SenderOf {
	return (c, { site }) => {
		const headers = {
			origin: c.req.header('origin'),
			host: c.req.header('host'),
			fetchSite: c.req.header('sec-fetch-site'),
		};
		return identifySender(headers, { site, ...known });
	};
}
