import { z } from 'zod';

/**
 * `translations.lock.json`, written by `npm run translated`: for each translation the locale it was
 * made from and a hash of every section of that edition at that time.
 */
export const lockSchema = z.record(
	z.string(),
	z.strictObject({
		/** Locale of the edition it was translated from. */
		from: z.string(),
		/** Section name (`front matter`, `lead`, or a heading as `#log-in`) → hash. */
		sections: z.record(z.string(), z.string()),
	}),
);

export type Lock = z.infer<typeof lockSchema>;
export type LockEntry = Lock[string];
