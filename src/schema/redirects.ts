import { z } from 'zod';

/** `redirects.yaml`: old path → new path or address, e.g. `/gamla/hjalp/: /sv/`. */
export const redirectsSchema = z.record(
	z.string().regex(/^(\/(?!\.{1,2}(\/|$)|_)[^\s?#/]+)+\/?$/, {
		error: ({ input }) => `Expected an old path that begins with "/", received "${String(input)}".`,
	}),
	z.string().regex(/^(\/|https?:\/\/)\S*$/, {
		error: ({ input }) =>
			`Expected a path that begins with "/" or a whole address, received "${String(input)}".`,
	}),
);

export type Redirects = z.infer<typeof redirectsSchema>;
