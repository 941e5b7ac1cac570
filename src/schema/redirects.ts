import { z } from 'zod';
import { formerPath, shaped } from './text.ts';

/** `redirects.yaml`: old path → new path or address, e.g. `/gamla/hjalp/: /sv/`. */
export const redirectsSchema = z.record(
	formerPath,
	shaped(
		/^(\/(?!\/)|https?:\/\/[^/\s])\S*$/,
		'a path that begins with "/" or a whole address such as https://company.example/',
	),
);

export type Redirects = z.infer<typeof redirectsSchema>;
