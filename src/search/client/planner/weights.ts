/**
 * Every number that decides what is found first, in the order of a query's way. Beside each stands why
 * it is there, and behind it, where it was measured, what it is worth: points of queries found first
 * where it is a fifth lower / a fifth higher, over 570 judged queries in three languages of which 76.9 %
 * were. Most are flat, and a point is six queries: nothing is won by turning them. Change one only with
 * the figures of all sets before and after.
 */

/** How sure it is that a reader means a word of the site, by how it was arrived at. */
export const SURENESS = {
	/** The word as it is typed. */
	exact: 1, // +0.2 / +0.2
	/** The same letters with other marks, where the site has no such word: `losenord`. */
	otherMarks: 0.95, // 0 / 0
	/** The same where it has: `får` beside `far`. Whoever typed marks meant them. */
	otherMarksToo: 0.8, // 0 / 0
	/** A word that begins with what is typed, which may not be written to its end yet. */
	begun: 0.9, // 0 / 0
	/** The same of a word that is followed by another, so it is written to its end. */
	begunInside: 0.8, // 0 / 0
	/** A compound of a word whose form is typed: `skärmarna` for `skärmbild`. */
	begunByBase: 0.68, // 0 / 0
	/** Times how alike the two are. An ending is no other word. */
	form: 0.95, // 0 / 0
	/** A compound that ends in the word: `driftstid` for `batteridriftstid`. */
	tail: 0.7, // 0 / 0
	/** A neighbour's spelling, or one by ear. */
	sound: 0.85, // -0.2 / -0.2
	/** Two neighbours that the site writes as one. */
	joined: 1, // -0.5 / +0.2
	/** A phrase that stands for words of the site. */
	phrase: 0.9, // -0.2 / -0.2
	/** The same with words between its verb and its particle. */
	partedPhrase: 0.85, // 0 / 0
	/** A word that stands for one of the site. */
	synonym: 0.85, // -0.4 / 0
	/** A form of such a word. */
	synonymOfForm: 0.75, // 0 / -0.2
	/** A word that the site has itself, and that stands for another too. */
	synonymOfKnown: 0.6, // -0.2 / 0
	/** A word of the site with a letter wrong, and less for each further letter. */
	typo: 0.95, // 0 / 0
	typoPerLetter: 0.1, // 0 / 0
	/** A longer word that begins like a mistyped one. */
	typoAtBeginning: 0.75, // 0 / 0
	/** A known part of a compound that nobody knows. */
	part: 0.6, // 0 / 0
} as const;

/** The second of several alternatives is less likely than the first, and so on. */
export const PER_PLACE = {
	begun: 0.03,
	sound: 0.05,
	phrase: 0.1,
	synonym: 0.06,
	typo: 0.05,
	typoAtBeginning: 0.03,
} as const;

/** Times what is likely, where a typo is as good an explanation. */
export const DOUBTED = 0.6;
/** Times what stands for the part of a word: it says less than the word. */
export const OF_PART = 0.9;
/**
 * Times what small words mean together, beside a word of the site. From 0.35 to 0.7 nothing but one query
 * of 1,100 changes; at 1 `sportsrummet virker ikke` finds the broken box.
 */
export const ASIDE = 0.5;
/** A typo of one letter, or a form, from here on: likelier than that the word is made of two. */
export const NEAR = 0.8;
/** What is less sure may be something else, and would leave the right pages out. */
export const ANCHOR_SURENESS = 0.7;

/** What a common word adds to its neighbour's score at least, as a share of what they have together. */
export const LEAST_SHARE = 0.1;

/** What a title's score is made of. */
export const TITLE = {
	/** How much of the query the title says. */
	says: 0.6, // 0 / +0.7
	/** The same, times how little else it says. */
	saysOnly: 0.5, // -0.2 / 0
	/** How much of the query, small words too, is in it. */
	echoes: 0.25, // +0.2 / +0.2
	/** It has the query as it is. */
	hasWhole: 0.3, // 0 / 0
	/** How alike a word of a title must be to count for one of the query. */
	alike: 0.5, // 0 / 0
	/** The same for a small word of the query. */
	echo: 0.7, // 0 / -0.7
	/** A word of the title begins with the query's. */
	begins: 0.8, // -0.9 / 0
	/** A word of the title ends with the query's. */
	ends: 0.75, // 0 / -0.5
	/** What a word of the fewest pages counts more than one of the most, which has a bucket of 7. */
	rarest: 7, // +0.2 / 0
} as const;

/**
 * Below this nothing that was found is about the query, and the reader is told so: what is known of it is
 * less than half. At 0.42 / 0.46 / 0.50 readers are told of 74 / 83 / 85 % of 152 queries that no article
 * answers, and wrongly of 0.5 / 0.6 / 0.8 % of 1,111 that one does.
 */
export const LEAST_CONFIDENCE = 0.46;

/** How much of a keyword or title of three words or more a query says that is surely about it: 0.7 takes in what is not. */
export const MOST_OF_SENTENCE = 0.78;

/** What a page's place is decided by. */
export const RANK = {
	/** How much more than its text a page's title counts that says the query. */
	title: 2, // +0.2 / +0.7
	/** What a page with none of the words would count; the rest is for the share that it has, squared. */
	base: 0.25, // 0 / +0.7
	/** What a text that has the query word for word counts beside the best of all. */
	literal: 1.5, // +0.1 / 0
} as const;

/**
 * How well a wording of an article, a title or a keyword, says what a query does. Measured over 883 judged
 * queries, of which 93.6 % were found first.
 */
export const WORDING = {
	/** A small word beside one that tells something. */
	small: 0.4, // -0.2 / -0.1
	/** Another form of a word. */
	form: 0.95,
	/** Another word for the same. */
	meaning: 0.75, // -0.1 / -0.5
	/** Powers: how much of the query it says, and how much of it the query says. */
	ofQuery: 0.8, // -0.3 / -0.1
	ofWording: 0.6, // -0.2 / 0
	/** What a wording that is the query counts beside the best that the text gives a page. */
	share: 4, // +0.1 / +0.1
	/** More than all else: the query is what a writer says. */
	owned: 10,
} as const;

/** Below this a wording says too little of a query for an article whose text has none of its words. */
export const LEAST_WORDING = 0.35;

/** What a page counts in a language without spaces, for all of the query in each of its parts. */
export const UNSPACED = {
	title: 2,
	heading: 1,
	text: 1,
	/** Its title is the query. */
	whole: 10,
	/** Below this share a title or heading has the query's characters by chance. */
	least: 0.5,
} as const;
