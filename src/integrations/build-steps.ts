import type { Project } from '../read/project.ts';
import type { BuildStep } from './build-step.ts';
import { feeds } from './feeds.ts';
import { flatHtmlFiles } from './flat-html-files.ts';
import { markdownFiles } from './markdown-files.ts';
import { offlineWorker } from './offline-worker.ts';
import { openCenter, type OpenCenter } from '../open-center.ts';
import { ownPublic } from './own-public.ts';
import { publishedAddresses } from './published-addresses.ts';
import { publishedFiles } from './published-files.ts';
import { redirectPages } from './redirect-pages.ts';
import { searchIndex } from './search-index.ts';
import { sharePictures } from './share-pictures.ts';
import { siteIcons } from './site-icons.ts';

/**
 * Everything that a build does beside its pages, in this order.
 *
 * @param notesAddresses Whether the addresses of this build are noted in `urls.lock.json`.
 */
export function buildSteps(project: Project, notesAddresses: boolean): BuildStep[] {
	let opened: OpenCenter | undefined;
	// When it is first asked for, since the content is read by then; one for all.
	const open = (): OpenCenter => (opened ??= openCenter(project, false));
	return [
		ownPublic(project),
		publishedFiles(project),
		flatHtmlFiles(),
		// Reads what the next one replaces.
		...(notesAddresses ? [publishedAddresses(project)] : []),
		redirectPages(),
		markdownFiles(project, open),
		sharePictures(project, open),
		siteIcons(project, open),
		feeds(open),
		offlineWorker(project),
		searchIndex(project),
	];
}
