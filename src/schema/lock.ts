import { z } from 'zod';

const error = 'Only "npm run translated" writes this file. Take its last version from Git.';

/**
 * `translations.lock.json`, written by `npm run translated`: for each translation the locale it was
 * made from and a hash of every section of that edition at that time.
 */
export const lockSchema = z.record(
	z.string(),
	z.strictObject(
		{
			/** Locale of the edition it was translated from. */
			from: z.string({ error }),
			/** Section name (`front matter`, `lead`, or a heading as `#log-in`) → hash. */
			sections: z.record(z.string(), z.string({ error }), { error }),
		},
		{ error },
	),
	{ error },
);

export type Lock = z.infer<typeof lockSchema>;
export type LockEntry = Lock[string];
