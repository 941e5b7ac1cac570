/** What the search knows of a language. Plain data; a language without a pack does without. */
export interface Pack {
	/** Words that tell nothing of what is searched for, separated by spaces: articles, pronouns, question words. */
	stop: string;
	/** Letters that other keyboards lack → how they are typed there, plainest first. */
	folds: Readonly<Record<string, readonly string[]>>;
	/** Letters that join the parts of a compound, separated by spaces. */
	links: string;
	/** Columns of the table of concepts whose words readers of this language may type, own first. */
	columns: readonly Column[];
}

/** A language of the table of concepts. */
export type Column = 'da' | 'sv' | 'nb' | 'nn' | 'en' | 'de' | 'fi';

/** The words for a thing or an act by language, separated by commas, the usual one first. E.g. `{ da: 'regning, faktura' }`. */
export type Concept = Readonly<Partial<Record<Column, string>>>;
