import type { Folders } from '../../read/project.ts';

/** What a build is asked to build. */
export interface BuildTask {
	folders: Folders;
	/** Build every page anew. */
	force: boolean;
	/** Leave out files with errors instead of stopping at them. */
	skipBroken: boolean;
	/** Note the addresses in `urls.lock.json`. */
	notesAddresses: boolean;
}
