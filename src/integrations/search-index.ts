import type { Project } from '../read/project.ts';
import type { BuildStep } from './build-step.ts';
import { startSearchThread, type SearchThread } from './search-index/start-search-thread.ts';

/** As soon as the pages of a locale are written, makes its search. */
export function searchIndex(project: Project): BuildStep {
	const made = new Map<string, Promise<string>>();
	let thread: SearchThread | undefined;
	const make = (code: string, dist: string): Promise<string> | undefined => {
		const locale = project.site.locales.find((each) => each.code === code);
		if (!locale || made.has(code)) return made.get(code);
		thread ??= startSearchThread(project);
		const search = thread.make(locale, dist);
		// Told at the end, where it is waited for.
		search.catch(() => undefined);
		made.set(code, search);
		return search;
	};
	return {
		name: 'search-index',
		begin: () => {
			thread = startSearchThread(project);
		},
		endLocale: (code, dist) => void make(code, dist),
		end: async (dist, say) => {
			for (const { code } of project.site.locales) say((await make(code, dist)) ?? '');
			await thread?.end();
		},
	};
}
