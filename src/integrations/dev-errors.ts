import { html } from 'hono/html';
import { createHelpCenter } from '../model/help-center.ts';
import { livePaths } from '../model/live-paths.ts';
import type { Problem } from '../model/problem.ts';
import type { Folders } from '../read/project.ts';
import { readErrors, readRecords } from '../read/records-file.ts';
import { today } from '../read/today.ts';

/** How many files are named where a page stands for all of them. */
const NAMED = 20;

/**
 * What a writer is told on a page in `npm run dev`: the errors of its file, for which a build stops or
 * leaves it out; on a page that no article makes, which files have such.
 *
 * @param path Address of the page, as the site builds it. @returns HTML; empty where all is well.
 */
export async function errorsNotice(folders: Folders, path: string): Promise<string> {
	const noted = readErrors(folders);
	const broken = new Map(Object.entries(noted.broken));
	if (broken.size === 0) return '';
	const records = readRecords(folders);
	const center = createHelpCenter(records, {
		today: today(records.site.timeZone),
		drafts: true,
	});
	const file = livePaths(center).get(path);
	if (file !== undefined && !file.endsWith('.yaml')) {
		return broken.has(file)
			? notice(`${file} has errors`, linesOf(file, noted.errors, broken))
			: '';
	}
	const lines = [...broken.values()];
	const more = lines.length > NAMED ? ['… npm run check names all.'] : [];
	const files = broken.size === 1 ? 'One file has errors' : `${broken.size} files have errors`;
	return notice(files, [...lines.slice(0, NAMED), ...more]);
}

function linesOf(
	file: string,
	errors: readonly Problem[],
	broken: ReadonlyMap<string, string>,
): string[] {
	const own = errors.filter((each) => each.file === file);
	return own.length > 0
		? own.map(({ line, column, message }) => `${line}:${column}  ${message}`)
		: [broken.get(file) ?? ''];
}

/** For those who write: in the language of `npm run check`. */
async function notice(what: string, lines: readonly string[]): Promise<string> {
	const items = lines.map((line) => html`<li>${line}</li>`);
	const aside = await html`<aside class="fyr-errors" lang="en" dir="ltr">
		<p>
			<strong>${what}</strong>: a build stops at them, or with --skip-broken leaves out what has
			them.
		</p>
		<ul>
			${items}
		</ul>
	</aside>`;
	return String(aside);
}
