import { hash } from 'node:crypto';
import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../../read/cache-folder.ts';
import { readCompany, type Company } from '../../read/company.ts';
import type { Project } from '../../read/project.ts';
import type { CodeArticle } from '../../read/read-for-pages.ts';
import { codeVersion } from '../../version.ts';
import { codeKey } from './code-key.ts';

/** The code of all pages of a help center, to be compiled once. */
export interface PagesCode {
	/**
	 * Whether it is Fyr's alone: the same for every help center at the same path of its host. With what a
	 * company adds to pages, or with code in articles, it is of one help center.
	 */
	isPlain: boolean;
	/** Fingerprint of what it is compiled from. */
	key: string;
	/** Folders that keep it when it is compiled: the content's cache, and for plain code one for all. */
	own: string;
	shared?: string | undefined;
}

/** Fyr's own folder. */
const FYR = join(import.meta.dirname, '../../..');

/**
 * The code of the pages of a help center.
 *
 * @param skipBroken As the build is told.
 */
export function pagesCode(
	project: Project,
	codeArticles: readonly CodeArticle[],
	skipBroken: boolean,
): PagesCode {
	if (codeArticles.length > 0 || addsCode(readCompany(project))) {
		return ownCode(project, codeArticles, skipBroken);
	}
	const key = `${codeVersion()}-${hash('sha256', process.version + project.site.base).slice(0, 24)}`;
	// In both: the one for all is as new as Fyr itself wherever packages are installed for each build.
	return { isPlain: true, key, own: ownStore(project), shared: sharedStore() };
}

/** The same, as Astro compiles it for this help center alone. */
export function ownCode(
	project: Project,
	codeArticles: readonly CodeArticle[],
	skipBroken: boolean,
): PagesCode {
	const key = codeKey(project, codeArticles, skipBroken);
	return { isPlain: false, key, own: ownStore(project) };
}

const ownStore = (project: Project): string => cacheFolder(project, 'compiled');

function addsCode({ templates, slots, css, head }: Company): boolean {
	return templates.size > 0 || slots.size > 0 || css !== undefined || head.length > 0;
}

/** One for all help centers that this Fyr makes; none where somebody else has installed it. */
function sharedStore(): string | undefined {
	const store = join(FYR, '.cache', 'compiled-pages');
	try {
		mkdirSync(store, { recursive: true });
		accessSync(store, constants.W_OK);
		return store;
	} catch {
		return undefined;
	}
}
