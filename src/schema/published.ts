import { z } from 'zod';

const error =
	'Only "npm run build" and "npm run published" write this file. Take its last version from Git; of a merge, keep all lines.';

/**
 * `urls.lock.json`: every address that was ever published → what was there. An edition is written as
 * `sv/account/log-in`, a category as `sv/account/`, a locale as `sv/`.
 */
export const publishedSchema = z.record(z.string(), z.string({ error }), { error });

export type PublishedAddresses = z.infer<typeof publishedSchema>;
