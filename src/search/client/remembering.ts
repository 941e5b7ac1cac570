import type { Engine, EngineHit } from './engine.ts';
import type { Source } from './source.ts';

/** Answers kept, of all queries together: a few megabytes. */
const MOST_HITS = 20_000;

/** The source with an engine that keeps its last answers. */
export function withMemory(source: Source): Source {
	let engine: Promise<Engine> | undefined;
	return {
		...source,
		engine: () => (engine ??= source.engine().then((loaded) => remembering(loaded))),
		retry: () => {
			engine = undefined;
			source.retry();
		},
	};
}

/**
 * An engine that keeps its last answers: while a query is typed, most of its words are those of the
 * key before, and a common word of a large site takes the engine milliseconds.
 */
export function remembering(engine: Engine, most = MOST_HITS): Engine {
	const kept = new Map<string, EngineHit[]>();
	let hits = 0;
	const keep = (query: string, answers: EngineHit[]): void => {
		const before = kept.get(query);
		kept.delete(query);
		kept.set(query, answers);
		hits += answers.length - (before?.length ?? 0);
		for (const [oldest, old] of kept) {
			if (hits <= most) break;
			kept.delete(oldest);
			hits -= old.length;
		}
	};
	return {
		search: async (query) => {
			const answers = kept.get(query) ?? (await engine.search(query));
			keep(query, answers);
			return answers;
		},
	};
}
