import { readConfig } from '../config/read-config.ts';
import type { Config } from '../config/schema.ts';
import type { Site } from '../schema/site.ts';
import type { Folders } from './folders.ts';
import { readSite } from './read-site.ts';

export { foldersOf, type Folders } from './folders.ts';

/** One help center: made once, where a program starts, and passed to all that needs it. */
export interface Project extends Folders {
	site: Site;
	/** What `fyr.config.ts` says. */
	config: Config;
}

/** @throws {CannotRun} If `site.yaml` or `fyr.config.ts` is not valid. */
export async function openProject(folders: Folders): Promise<Project> {
	const config = await readConfig(folders.root);
	return { ...folders, site: readSite(folders.content), config };
}
