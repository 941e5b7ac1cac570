import type { Problem } from '../model/problem.ts';
import type { Records } from '../model/records.ts';
import { joinPath } from '../model/target.ts';
import { checkPackages } from './packages.ts';
import { readSource } from './places.ts';
import type { Reading } from './reading.ts';

/** What stops `@astrojs/mdx`, which reads such a text by itself. */
const fatal = new Set(['unreadable-text', 'unknown-component', 'code-in-article']);

/**
 * Texts that articles with code import, `_part.mdx`: no articles, but a build stops at what is wrong
 * with them all the same.
 */
export function checkImportedTexts(read: Reading, { articles }: Records): void {
	const seen = new Set<string>();
	const visit = (file: string, digest: string): void => {
		for (const { from } of read.texts.get(digest).imports) {
			const part = joinPath(file, from)?.join('/') ?? '';
			if (!part.endsWith('.mdx') || !read.files.has(part) || seen.has(part)) continue;
			seen.add(part);
			const added = read.texts.add(readSource(read.root, part), 'mdx', true);
			for (const { place, fix: _fix, ...fault } of added.text.faults) {
				const problem: Problem = { file: part, ...place, ...fault };
				if (fault.severity === 'error' && fatal.has(fault.rule)) read.report(problem);
			}
			checkPackages(read, part, added.text);
			visit(part, added.digest);
		}
	};
	for (const { file, digest, usesCode } of articles) if (usesCode) visit(file, digest);
}
