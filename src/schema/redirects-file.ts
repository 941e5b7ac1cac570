import { z } from 'zod';

/** `fyr-redirects.json`, which a build leaves for our server and for other hosts. */
export const redirectsFileSchema = z.object({
	version: z.literal(1),
	redirects: z.array(
		z.object({
			/** As `oldAddressText` writes it. */
			from: z.string(),
			/** Path of this site or a whole address; absent where the old one is gone. */
			to: z.string().optional(),
			/** Whether the built site has a page there that leads on. */
			page: z.boolean().optional(),
		}),
	),
});
