import { addFormer, revisionsIn, type Manifest } from './manifest.ts';
import type { Log } from './log.ts';
import type { Store } from './store/port.ts';

export interface RememberOptions {
	now?: () => Date;
	log: Log;
	/** Milliseconds after which a store that could not be asked is asked again. */
	retry?: number;
}

/**
 * A manifest that also knows what was published before: the store remembers it, so that neither a restart
 * nor another endpoint, which has seen another build, turns away a reader whose page is a day old.
 */
export function rememberPublished(
	manifest: () => Manifest | undefined,
	store: Pick<Store, 'notePublished'>,
	{ now = () => new Date(), log, retry = 5_000 }: RememberOptions,
): () => Manifest | undefined {
	let noted: Manifest | undefined;
	const note = async (current: Manifest): Promise<void> => {
		try {
			const revisions = revisionsIn(current);
			const { site } = current;
			addFormer(current, await store.notePublished({ site, revisions, at: now().getTime() }));
		} catch (error) {
			log('debug', `What was published before is not known: ${String(error)}`);
			setTimeout(() => (noted = undefined), retry).unref();
		}
	};
	return () => {
		const current = manifest();
		if (current && current !== noted) {
			noted = current;
			void note(current);
		}
		return current;
	};
}
