import { dev } from 'astro';
import { astroConfig } from '../../integrations/astro-config.ts';
import type { DevVotes } from '../../integrations/dev-mode.ts';
import { cacheFolder } from '../../read/cache-folder.ts';
import type { Project } from '../../read/project.ts';

/** Where the development server listens, and what its endpoint is told. */
export interface DevTask extends DevVotes {
	port: number;
	host: string;
}

/**
 * Show the help center as it is written. Astro runs in a folder of the cache, because it keeps there
 * what it has read: two help centers at once would show each other's pages.
 */
export function startDev(project: Project, { port, host, ...votes }: DevTask) {
	const config = astroConfig(project, { votes });
	return dev({
		...config,
		configFile: false,
		root: cacheFolder(project, 'dev'),
		server: { port, host },
	});
}
