import { start, type ContentRule } from './rule.ts';

/** Nothing in public/ runs as a page of this site that its writers did not make as one. */
export const unsafeFile: ContentRule = {
	name: 'unsafe-file',
	check: ({ publicFaults, publicPaths }) =>
		[...publicFaults].map(([file, fault]) => ({
			file: publicPaths.get(file) ?? file,
			place: start,
			severity: 'error',
			message: `public/${file} ${fault}`,
		})),
};
