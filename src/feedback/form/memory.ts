/** What a browser keeps about one edition, from the first vote on. */
export interface Kept {
	/** Random UUID, of this edition only: votes on two articles cannot be joined. */
	reader?: string;
	/** Number of the newest vote. */
	seq?: number;
	/** The answer that the endpoint has saved. */
	helpful?: string;
	/** Revision of the text it was about; a rewritten text is asked about again. */
	revision?: string;
}

/** In local storage; where that is forbidden, as long as the page is open. */
export function openMemory(key: string) {
	let kept: Kept = {};

	/** From storage each time, as another tab may have voted. */
	function recall(): Kept {
		try {
			// A cast: only remember() writes it, and the endpoint checks what comes of it.
			kept = JSON.parse(localStorage.getItem(key) ?? '') as Kept;
		} catch {
			// Nothing is kept, or there is no storage: what this page knows holds.
		}
		return kept;
	}

	function remember(news: Kept): void {
		kept = { ...kept, ...news };
		try {
			localStorage.setItem(key, JSON.stringify(kept));
		} catch {
			// There is no storage: the vote counts all the same.
		}
	}

	return {
		recall,
		remember,
		/** Who votes, and the number of this vote. @throws {TypeError} Without a secure context. */
		nextVote() {
			const { reader = crypto.randomUUID(), seq = 0 } = recall();
			remember({ reader, seq: seq + 1 });
			return { reader, seq: seq + 1 };
		},
		forget(): void {
			kept = {};
			try {
				localStorage.removeItem(key);
			} catch {
				// There is no storage.
			}
		},
	};
}
