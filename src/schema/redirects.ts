import { z } from 'zod';
import { oldAddress } from './old-address.ts';
import { shaped } from './text.ts';

/**
 * `redirects.yaml`: old address → new path or address, e.g. `/gamla/hjalp/: /sv/`; or `gone`, for what
 * was taken down on purpose.
 */
export const redirectsSchema = z.record(
	oldAddress,
	shaped(
		/^(\/(?![/\\])[^\s\\*]*|https?:\/\/[^/\s]\S*|gone)$/,
		'a path that begins with "/", a whole address such as https://company.example/, or gone',
	),
);

export type Redirects = z.infer<typeof redirectsSchema>;
