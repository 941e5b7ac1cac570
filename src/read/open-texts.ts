import { cacheFolder } from './cache-folder.ts';
import { readCompany } from './company.ts';
import type { Folders } from './project.ts';
import { diskTextCache, type DiskTextCache } from './text-cache.ts';

/** The texts of a help center that are kept between builds, as its own parts make them. */
export function openTexts(folders: Folders): DiskTextCache {
	return diskTextCache(cacheFolder(folders, 'texts'), readCompany(folders).vocabulary);
}
