import type { Config } from '../../config/schema.ts';
import { compareProblems, type Problem } from '../../model/problem.ts';
import { checkContent } from '../../read/check-content.ts';
import { openTexts } from '../../read/open-texts.ts';
import type { Folders } from '../../read/project.ts';
import { standInSite } from '../../read/stand-in-site.ts';
import { readContent, type Content } from '../../read/read-content.ts';
import { InvalidSite, readSite } from '../../read/read-site.ts';
import { inMemory, type TextCache } from '../../read/text-cache.ts';
import { count } from '../cli/print.ts';

export interface Found {
	problems: readonly Problem[];
	/** How much was read, for people. */
	amount: string;
}

/** Everything there is to say of a content root; a `site.yaml` that is not valid hides nothing else. */
export function problemsIn(folders: Folders, config?: Config): Found {
	try {
		return found(readContent(folders, textsOf(folders)), config);
	} catch (error) {
		if (!(error instanceof InvalidSite)) throw error;
		return besideSite(folders, error.problems, config);
	}
}

/**
 * What there is to say before Astro starts: its settings come from `site.yaml`, and its own words for
 * a fault there are a stack.
 */
export function problemsOfInvalidSite(folders: Folders): readonly Problem[] | undefined {
	try {
		readSite(folders.content);
		return undefined;
	} catch (error) {
		if (!(error instanceof InvalidSite)) throw error;
		return besideSite(folders, error.problems).problems;
	}
}

function besideSite(folders: Folders, ofSite: readonly Problem[], config?: Config): Found {
	const site = standInSite(folders.content);
	if (!site) return { problems: ofSite, amount: 'Nothing else is read before site.yaml is right' };
	const { problems, amount } = found(readContent(folders, textsOf(folders), site), config);
	const others = problems.filter(({ file }) => file !== 'site.yaml');
	return { problems: [...ofSite, ...others].sort(compareProblems), amount };
}

/** A content root whose `site.yaml` is valid, and everything there is to say of it. */
export function readAndCheck(
	folders: Folders,
	config?: Config,
): { content: Content; problems: readonly Problem[] } {
	const content = readContent(folders, textsOf(folders));
	return { content, problems: checkContent(content, config) };
}

/** What a build has read need not be read again, nor what this command reads by the next build. */
function textsOf(folders: Folders): TextCache {
	return inMemory(openTexts(folders));
}

function found(content: Content, config?: Config): Found {
	const problems = checkContent(content, config);
	const { articles, site } = content.records;
	const amount = `${count(articles.length, 'article')} in ${count(site.locales.length, 'locale')} read`;
	return { problems, amount };
}
