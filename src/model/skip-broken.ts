import { isCategoryFile } from './content-files.ts';
import type { ReadContent } from './find-problems.ts';
import type { Problem } from './problem.ts';
import type { ArticleRecord, Records, SnippetRecord } from './records.ts';
import { joinPath } from './target.ts';

/**
 * Files that a build leaves out which must not stop at errors: those that have one, and those that
 * take in a text which does, because one without a part of it is wrong too.
 *
 * @returns File → why, in the order of the report; errors of other files (site.yaml, labels) are not here.
 */
export function brokenFiles(
	{ records, texts }: Pick<ReadContent, 'records' | 'texts'>,
	problems: readonly Problem[],
): Map<string, string> {
	const broken = new Map<string, string>();
	for (const { file, line, column, message, severity } of problems) {
		if (severity !== 'error' || !isLeftOut(file) || broken.has(file)) continue;
		broken.set(file, `${file}:${line}:${column}  ${message}`);
	}
	const sources = [...records.snippets, ...records.articles];
	const uses = sources.map((source) => ({
		file: source.file,
		parts: partsOf(source, records, texts),
	}));
	for (let before = -1; before < broken.size;) {
		before = broken.size;
		for (const { file, parts } of uses) {
			const cause = parts.find((part) => broken.has(part));
			if (cause === undefined || broken.has(file)) continue;
			broken.set(file, `${file}:1:1  It takes in ${cause}, which has an error.`);
		}
	}
	return broken;
}

function isLeftOut(file: string): boolean {
	return /\.mdx?$/.test(file) || isCategoryFile(file);
}

/** Files of the texts that one names itself: snippets, and what its code imports. */
function partsOf(
	{ file, locale, digest }: ArticleRecord | SnippetRecord,
	{ snippets }: Records,
	texts: ReadContent['texts'],
): string[] {
	const { references, imports } = texts.get(digest);
	const names = new Set(references.flatMap(({ kind, name }) => (kind === 'snippet' ? [name] : [])));
	return [
		...snippets
			.filter((snippet) => snippet.locale === locale && names.has(snippet.name))
			.map((snippet) => snippet.file),
		...imports.flatMap(({ from }) => joinPath(file, from)?.join('/') ?? []),
	];
}

/** Records without those of some files, and without the pictures that only they show. */
export function withoutFiles(records: Records, broken: ReadonlyMap<string, string>): Records {
	const isKept = ({ file }: { file: string }): boolean => !broken.has(file);
	const articles = records.articles.filter(isKept);
	const snippets = records.snippets.filter(isKept);
	const shown = new Set(
		[...articles, ...snippets].flatMap(({ pictures }) => Object.values(pictures)),
	);
	return {
		...records,
		articles,
		snippets,
		categories: records.categories.filter(isKept),
		pictures: Object.fromEntries(
			Object.entries(records.pictures).filter(([file]) => shown.has(file)),
		),
	};
}
