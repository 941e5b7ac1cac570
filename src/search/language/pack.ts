/** What the search knows of a language. A language without a pack does without. */
export interface Pack {
	/** Words that tell nothing of what is searched for, separated by spaces: articles, pronouns, question words. */
	stop: string;
	/** Words that say little of what a query is about, separated by spaces. */
	light: string;
	/** Word → how it is written in a hurry, in a dialect, or short. E.g. `{ ikke: ['ik', 'ikk'] }`. */
	shorthand: Readonly<Record<string, readonly string[]>>;
	/** Letters that other keyboards lack → how they are typed there, plainest first. */
	folds: Readonly<Record<string, readonly string[]>>;
	/**
	 * Pattern → what it is taken for where words are compared by what they sound like, in the order in
	 * which they are tried at a place. The letters are those that `folds` leaves.
	 */
	sounds: readonly (readonly [pattern: string, sound: string])[];
	/** Letters that join the parts of a compound, separated by spaces. */
	links: string;
	/** Languages whose words readers of this one may type, its own first. */
	columns: readonly string[];
}
