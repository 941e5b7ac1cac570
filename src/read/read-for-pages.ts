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
import { readContent, type Content } from './read-content.ts';
import { writeErrors, writeRecords } from './records-file.ts';
import type { TextCache } from './text-cache.ts';

/** What is read, and how. */
export interface ReadOptions {
	folders: Folders;
	config: Pick<Config, 'strings'>;
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
 * @param known In `dev`, the texts that were read before; none is removed, since a page may still be made of
 * one that has just been edited.
 */
export function readForPages(
	{ folders, skipBroken, config }: ReadOptions,
	known?: TextCache,
): Latest {
	const texts = openTexts(folders);
	const content = readContent(folders, known ?? texts);
	const problems = checkContent(content, config);
	const records = skipBroken
		? withoutFiles(content.records, brokenFiles(content, problems))
		: content.records;
	if (!known) texts.prune();
	else noteErrors(folders, content, problems);
	const fingerprint = writeRecords(folders, withOwnStrings(records, config));
	return { records, fingerprint, problems };
}

/** For the notices that `dev` has on its pages. */
function noteErrors(folders: Folders, content: Content, problems: readonly Problem[]): void {
	writeErrors(folders, {
		errors: problems.filter(({ severity }) => severity === 'error'),
		broken: Object.fromEntries(brokenFiles(content, problems)),
	});
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
