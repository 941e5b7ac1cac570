import type { Root } from 'mdast';
import type { Finding } from '../../model/problem.ts';
import type { RuleName } from '../../model/registry/index.ts';
import type { Format } from '../format.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** A text as its writer left it: nothing in its tree has been made the same yet. */
export interface WrittenText {
	tree: Root;
	/** The whole file, front matter included. */
	source: string;
	format: Format;
	vocabulary: Vocabulary;
}

/** One thing that a text itself shows to be wrong, with no other file at hand. */
export interface TextFaultRule {
	name: RuleName;
	find: (text: WrittenText) => Finding[];
}
