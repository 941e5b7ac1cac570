import { stringKeys } from '../../src/i18n/keys.ts';
import { builtInStrings } from '../../src/i18n/translator.ts';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { findProblems } from '../../src/model/find-problems.ts';
import type { Problem } from '../../src/model/problem.ts';
import { foldersOf, type Folders } from '../../src/read/project.ts';
import { readContent } from '../../src/read/read-content.ts';

/** Files of a content root, by path. */
export type Files = Record<string, string | Uint8Array>;

/** The day on which the content of a test is checked. */
export const today = '2026-11-22';

/** Swedish and Danish, of which Danish readers are shown Swedish where their own is missing. */
const site = `name: Test
origin: https://help.example
locales:
  - { code: sv, label: Svenska }
  - { code: da, label: Dansk, fallback: [sv] }
`;

/** A real content root in a folder of its own, gone when the test ends. */
export function writeContent(files: Files): string {
	const root = mkdtempSync(join(tmpdir(), 'fyr-content-'));
	onTestFinished(() => {
		rmSync(root, { recursive: true, force: true });
		rmSync(foldersFor(root).cache, { recursive: true, force: true });
	});
	writeFiles(root, files);
	return root;
}

/** A company's folder with these files in `content/`, gone when the test ends. */
export function companyFolder(files: Files): string {
	const root = mkdtempSync(join(tmpdir(), 'fyr-company-'));
	onTestFinished(() => rmSync(root, { recursive: true, force: true }));
	writeFiles(join(root, 'content'), files);
	return root;
}

/** A content root as one of this project's, whose `public/` and cache it uses. */
export function foldersFor(content: string, out?: string): Folders {
	const root = join(import.meta.dirname, '../..');
	return foldersOf({ root, content, ...(out !== undefined && { out }) });
}

/** The files of a content root, with a `site.yaml` where they bring none. */
export function writeFiles(root: string, files: Files): void {
	for (const [file, text] of Object.entries({ 'site.yaml': site, ...files })) {
		mkdirSync(dirname(join(root, file)), { recursive: true });
		writeFileSync(join(root, file), text);
	}
}

/** An article whose text begins on line 6; `more` adds lines of front matter before it. */
export function article(text = 'Text.', more = '', title = 'Title'): string {
	return `---\ntitle: ${title}\ndescription: A description.\n${more === '' ? '' : `${more}\n`}---\n\n${text}\n`;
}

/** A small picture like no other: what it is called stands in it. */
export function picture(name: string): string {
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"><title>${name}</title></svg>`;
}

export function problemsIn(files: Files): Problem[] {
	return findProblems(readContent(foldersFor(writeContent(files))), {
		today,
		interfaceKeys: stringKeys,
		builtIn: builtInStrings,
	});
}

/** What one rule, or the reader under that name, says of some files; one line a problem. */
export function findings(rule: string, files: Files): string[] {
	return problemsIn(files)
		.filter((problem) => problem.rule === rule)
		.map(printed);
}

export function printed({ file, line, column, severity, message }: Problem): string {
	return `${file}:${line}:${column} ${severity}: ${message}`;
}
