import { withOwnStrings } from '../config/own-strings.ts';
import type { Config } from '../config/schema.ts';
import { hasErrors } from '../model/find-problems.ts';
import type { Problem } from '../model/problem.ts';
import type { ArticleRecord, Records } from '../model/records.ts';
import { brokenFiles, withoutFiles } from '../model/skip-broken.ts';
import { checkContent } from './check-content.ts';
import { openTexts } from './open-texts.ts';
import { problemsText } from './problems-text.ts';
import type { Folders } from './project.ts';
import { readContent } from './read-content.ts';
import { writeRecords } from './records-file.ts';

/** What is read, and how. */
export interface ReadOptions {
	folders: Folders;
	config: Config;
	/** Leave out files with errors instead of stopping at them. */
	skipBroken: boolean;
}

/** The content as it was last read. */
export interface Latest {
	records: Records;
	/** Changes whenever a record does. */
	fingerprint: string;
	problems: readonly Problem[];
}

/**
 * Read and check all content, and note its records for pages.
 *
 * @param isDev Texts are kept: a page may still be made of one that has just been edited.
 */
export function readForPages({ folders, skipBroken, config }: ReadOptions, isDev = false): Latest {
	const texts = openTexts(folders);
	const content = readContent(folders, texts);
	const problems = checkContent(content, config);
	const records = skipBroken
		? withoutFiles(content.records, brokenFiles(content, problems))
		: content.records;
	if (!isDev) texts.prune();
	const fingerprint = writeRecords(folders, withOwnStrings(records, config));
	return { records, fingerprint, problems };
}

/** An article that holds code, which is compiled with the code of the pages. */
export type CodeArticle = Pick<ArticleRecord, 'locale' | 'id' | 'file' | 'digest'>;

export function codeArticlesOf({ articles }: Records): CodeArticle[] {
	return articles
		.filter(({ usesCode }) => usesCode)
		.map(({ locale, id, file, digest }) => ({ locale, id, file, digest }));
}

/** @throws {ContentError} If there are errors, with all problems. */
export function stopAtErrors(problems: readonly Problem[]): void {
	if (hasErrors(problems)) throw new ContentError(problemsText(problems));
}

/** Its message is the whole story; a stack would only hide it. */
class ContentError extends Error {
	override name = 'ContentError';
	override stack = '';
}
