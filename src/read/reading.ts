import type { z } from 'zod';
import type { Vocabulary } from '../markdown/vocabulary.ts';
import type { Problem } from '../model/problem.ts';
import type { ArticleRecord } from '../model/records.ts';
import type { OpeningPart } from '../model/text.ts';
import type { GitDays } from './git-dates.ts';
import type { TextCache } from './text-cache.ts';
import type { YamlFile } from './yaml.ts';

/** One reading of a content root: what the readers of single files share. */
export interface Reading {
	root: string;
	/** The company's folder, in which packages are installed. */
	projectRoot: string;
	files: ReadonlySet<string>;
	texts: TextCache;
	/** The parts that texts may use. */
	vocabulary: Vocabulary;
	dates: ReadonlyMap<string, GitDays>;
	yaml: (file: string) => YamlFile;
	/** Validate; problems are reported, and nothing comes back. */
	take: <T extends z.ZodType>(schema: T, yaml: YamlFile, file: string) => z.output<T> | undefined;
	/** Editions without a description of their own. */
	undescribed: Undescribed[];
	/** Editions whose front matter is not valid: no part of the site, but their text is checked. */
	invalidEditions: ArticleRecord[];
	report: (problem: Problem) => void;
}

/** An edition whose description is made from its text. */
interface Undescribed {
	record: ArticleRecord;
	opening: OpeningPart[][];
}
