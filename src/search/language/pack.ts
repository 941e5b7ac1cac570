/** What the search knows of a language. Plain data; a language without a pack does without. */
export interface Pack {
	/** Words that tell nothing of what is searched for, separated by spaces: articles, pronouns, question words. */
	stop: string;
	/** Letters that other keyboards lack → how they are typed there, plainest first. */
	folds: Readonly<Record<string, readonly string[]>>;
	/**
	 * Pattern → what it is taken for where words are compared by what they sound like, in the order in
	 * which they are tried at a place. The letters are those that `folds` leaves.
	 */
	sounds: readonly (readonly [pattern: string, sound: string])[];
	/** Letters that join the parts of a compound, separated by spaces. */
	links: string;
	/** Columns of the table of concepts whose words readers of this language may type, own first. */
	columns: readonly Column[];
}

/** A language of the table of concepts. */
export type Column = 'da' | 'sv' | 'nb' | 'nn' | 'en' | 'de' | 'fi';

/**
 * The words for a thing or an act by language, separated by commas, the usual one first; after a
 * semicolon what readers type who mean it, though it says something else. E.g.
 * `{ sv: 'ljusstyrka; mörk skärm' }`.
 */
export type Concept = Readonly<Partial<Record<Column, string>>>;

/** By a name of their own, which only we read. */
export type Concepts = Readonly<Record<string, Concept>>;

/** A column of a concept as lists: what it is called, and what else is typed by those who mean it. */
export function listsOf(column = ''): { own: string[]; typed: string[] } {
	const [own = [], typed = []] = column.split(';').map((list) =>
		list
			.split(',')
			.map((word) => word.trim())
			.filter((word) => word !== ''),
	);
	return { own, typed };
}
