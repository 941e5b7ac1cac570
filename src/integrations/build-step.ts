import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What is done around the rendering of pages, whoever renders them: Astro, or a build from compiled pages. */
export interface BuildStep {
	/** Lower case, with hyphens; stands before all that it says. */
	name: string;
	/** Before pages are rendered; goes on meanwhile. */
	begin?: (say: Say) => void;
	/**
	 * When the pages of a locale are there, and its titles; others may not be yet. Only a build from compiled
	 * pages tells.
	 *
	 * @param code Of the locale.
	 */
	endLocale?: (code: string, dist: string) => void;
	/**
	 * When the pages are there.
	 *
	 * @param dist Folder of the built site.
	 * @param keys What each page is known by from build to build, by its path. Only a build from compiled pages
	 * tells.
	 */
	end: (dist: string, say: Say, keys?: PageKeys) => Promise<void>;
}

/** Path of a page → its key, which is another one whenever the page is. */
export type PageKeys = ReadonlyMap<string, string>;

/** Prints a line; see `commands/building/astro.ts`, which reads some of them. */
export type Say = (line: string) => void;

/** A step as Astro takes it. */
export function asIntegration({ name, begin, end }: BuildStep): AstroIntegration {
	return {
		name: `fyr:${name}`,
		hooks: {
			'astro:build:start': ({ logger }) => begin?.((line) => logger.info(line)),
			'astro:build:done': ({ dir, logger }) => end(fileURLToPath(dir), (line) => logger.info(line)),
		},
	};
}
