import { readFileSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { indexContent } from '../../model/content-index.ts';
import type { Folders } from '../../read/project.ts';
import { readContent } from '../../read/read-content.ts';
import { today } from '../../read/today.ts';
import { lineWith, type BuildFailure } from './build-failure.ts';

/** Everything a failed build has to say, its first cause before all else. */
export interface FailedBuild {
	failure: BuildFailure;
	/** Lines that Astro printed. */
	printed: readonly string[];
	folders: Folders;
}

export function failedOutput({ failure, printed, folders }: FailedBuild): string {
	const where = failure.file === undefined ? articleAt(failure, folders) : failure;
	const place =
		where?.file && `${nameOf(where.file, folders)}:${where.line ?? 1}:${where.column ?? 1}  `;
	const first = `${place ?? ''}${failure.message}`;
	const [cause = ''] = failure.message.split('\n');
	const rest = withoutOwnWarning(printed.map((line) => stripVTControlCharacters(line).trimEnd()))
		// The cause once more, and what only tells where our own programs stood.
		.filter((line) => !isRoutine(line) && !line.includes(cause))
		.filter((line) => !/^\s+at |Stack trace:|✗ Build failed in/.test(line));
	const stack = place === undefined && failure.stack !== undefined ? [failure.stack] : [];
	const said = rest.length > 0 ? ['', 'It also said:', ...rest.map((line) => `  ${line}`)] : [];
	return [first, ...stack, ...said].join('\n').trimEnd();
}

/** Astro makes Rolldown warn of a line that Astro wrote itself; the warning ends with an empty line. */
function withoutOwnWarning(lines: readonly string[]): string[] {
	let isInside = false;
	return lines.filter((line) => {
		isInside = line.includes('[MODULE_LEVEL_DIRECTIVE]') || (isInside && line !== '');
		return !isInside;
	});
}

/** Lines that say only that all is well. What is not known to say so is not one of them. */
export function isRoutine(line: string): boolean {
	if (/\[(WARN|ERROR)\]/.test(line)) return false;
	return line.trim() === '' || routine.some((pattern) => pattern.test(line));
}

const routine: readonly RegExp[] = [
	/[├└]─ \S/,
	/▶ \S/,
	/^\s*\(\+[\d.]+m?s\)/,
	/✓ Completed in/,
	/^ ?(\d\d:\d\d:\d\d )?(generating|finalizing|verifying|prerendering) /,
	/\[content\] (Syncing|Synced|Clearing|Cleared|Content config|Astro|Astro config|Data store)/,
	/\[types\] Generated/,
	/\[build\] (output:|mode:|directory:|adapter:|Collecting|Building|Rearranging|Waiting|\d+ page|Complete!|✓)/,
	/\[vite\] (✓ |\d+ modules|transforming|rendering|computing|building)/,
	/\[fyr:[\w-]+\] /,
];

/** The article whose page was being rendered, and the line of it that the message is about, if one is. */
function articleAt(
	{ page, message }: BuildFailure,
	folders: Folders,
): Pick<BuildFailure, 'file' | 'line' | 'column'> | undefined {
	if (page === undefined) return undefined;
	const { records, files } = readContent(folders);
	const path = page.slice(records.site.base.length);
	const file = indexContent(records, files, today(records.site.timeZone)).livePaths().get(path);
	if (file === undefined) return undefined;
	const text = readFileSync(resolve(folders.content, file), 'utf8');
	const name = /'([\w$]+)'|^([\w$]+) is not defined/.exec(message)?.slice(1).find(Boolean);
	const line =
		(name && lineWith(text, (each) => new RegExp(`\\b${RegExp.escape(name)}\\b`).test(each))) ??
		lineWith(text, (each) => /^(import|export)\s|\{/.test(each));
	return { file: resolve(folders.content, file), ...(line && { line }) };
}

/** Relative to the content root, or to the company's folder where it lies outside. */
function nameOf(file: string, { content, root }: Folders): string {
	const inside = relative(content, file);
	const name = inside.startsWith('..') || isAbsolute(inside) ? relative(root, file) : inside;
	return name.replaceAll('\\', '/');
}
