import type { FeedbackContext } from './context.ts';
import type { Manifest } from './manifest.ts';
import { identifySender, type KnownSenders, type Sender } from './policy.ts';

/** Who sent a request. @throws {Problem} See `identifySender()`. */
export type SenderOf = (c: FeedbackContext, published: Pick<Manifest, 'origin' | 'base'>) => Sender;

export function createSenderOf(known: Omit<KnownSenders, 'site'>): SenderOf {
	return (c, { origin: site, base }) => {
		const headers = {
			origin: c.req.header('origin'),
			host: c.req.header('host'),
			fetchSite: c.req.header('sec-fetch-site'),
		};
		const sender = identifySender(headers, { site, ...known });
		return { ...sender, home: sender.home + encodeURI(base) };
	};
}
