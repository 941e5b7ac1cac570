import { parentPort, workerData } from 'node:worker_threads';
import type { Folders } from '../../read/project.ts';
import { packConcepts } from '../../search/build/packs.ts';
import { searchMaker, type MakeSearch } from './make-search.ts';
import type { MadeSearch, SearchTask } from './start-search-thread.ts';

/** A thread; see `start-search-thread.ts`, which starts it. */

let make: MakeSearch | undefined;

// A cast, because the one that starts it is our own and typed by the same contract.
const folders = workerData as Folders;
// While pages are rendered, since that takes a while.
packConcepts();

parentPort?.on('message', ({ locale, dist }: SearchTask) => {
	// Only now, when the content has been read.
	make ??= searchMaker(folders);
	const tell = (answer: MadeSearch): void => parentPort?.postMessage(answer);
	const { code } = locale;
	make(locale, dist).then(
		(said) => tell({ code, said }),
		(error: unknown) => tell({ code, error }),
	);
});
