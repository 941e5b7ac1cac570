import type { Store } from './port.ts';

/** A store whose functions are those of another one, which is asked for with each call. */
export function forwardTo(store: () => Store | Promise<Store>): Store {
	return {
		save: async (vote) => (await store()).save(vote),
		saveZeroResult: async (search) => (await store()).saveZeroResult(search),
		saveGuideStop: async (stop) => (await store()).saveGuideStop(stop),
		async *votes() {
			yield* (await store()).votes();
		},
		tallies: async (of) => (await store()).tallies(of),
		comments: async (of) => (await store()).comments(of),
		bursts: async (of) => (await store()).bursts(of),
		zeroResults: async (of) => (await store()).zeroResults(of),
		votesIn: async (of) => (await store()).votesIn(of),
		guideStops: async (of) => (await store()).guideStops(of),
		erase: async (reader, now) => (await store()).erase(reader, now),
		notePublished: async (published) => (await store()).notePublished(published),
		markComment: async (id, status) => (await store()).markComment(id, status),
		markComments: async (choice, status) => (await store()).markComments(choice, status),
		leaveOut: async (burst, isLeftOut) => (await store()).leaveOut(burst, isLeftOut),
		hideQuery: async (query, isHidden) => (await store()).hideQuery(query, isHidden),
		maintain: async (retention, now) => (await store()).maintain(retention, now),
		lastMaintained: async () => (await store()).lastMaintained(),
		check: async () => (await store()).check(),
		close: async () => (await store()).close(),
	};
}
