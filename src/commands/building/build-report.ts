import { writeFile } from 'node:fs/promises';
import type { Config } from '../../config/schema.ts';
import type { Host } from '../../hosts/host.ts';
import { brokenFiles } from '../../model/skip-broken.ts';
import { cacheFolder } from '../../read/cache-folder.ts';
import { requirePackages } from '../../read/installed-packages.ts';
import { problemsText } from '../../read/problems-text.ts';
import { foldersOf, openProject, type Folders, type Project } from '../../read/project.ts';
import { seedPublished } from '../../read/published-file.ts';
import { build } from './astro.ts';
import { inputsOf } from './inputs.ts';
import { isAsBuilt, noteBuild } from './last-build.ts';
import { compressAll } from './compress-all.ts';
import { noteDates } from '../checking/note-dates.ts';
import { count } from '../cli/print.ts';
import { problemsOfInvalidSite, readAndCheck } from '../checking/problems-in.ts';
import { timed } from '../cli/progress.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { swapFolder, tidyAfterSwap } from './swap-folder.ts';
import { writeHostFiles } from './write-host-files.ts';

/** `partly`: without the files that have errors, or with some elsewhere that no file stands for. */
export type Outcome = 'whole' | 'partly' | 'not';

export interface BuildOptions {
	/** Build every page anew. */
	force?: boolean;
	/** Also write compressed copies. */
	compress?: boolean;
	/** File that takes the paths of all that changed in the built site. */
	changed?: string | undefined;
	/** Leave out files with errors and say which, instead of stopping at them. */
	skipBroken?: boolean;
	/** Also write what this web host reads. */
	host?: Host | undefined;
}

/**
 * Build, and say how long it took and what it did; or, if the content has errors, what they are. Built
 * elsewhere and put in place when it is whole, so that what is served meanwhile stays as it is.
 */
export async function buildAndReport(
	folders: Folders,
	options: BuildOptions = {},
): Promise<Outcome> {
	const problems = problemsOfInvalidSite(folders);
	if (problems) {
		console.log(problemsText(problems));
		return 'not';
	}
	requirePackages(folders.root);
	const project = await openProject(folders);
	const say = (line: string): void => console.error(line);
	return oneAtATime(folders, () => buildProject(project, folders, options), say);
}

async function buildProject(
	project: Project,
	folders: Folders,
	{ force = false, compress = false, changed, skipBroken = false, host }: BuildOptions,
): Promise<Outcome> {
	// Always the same folder: its name is a part of what Astro knows unchanged pages by.
	const made = cacheFolder(folders, 'built');
	// What is built into another folder is a trial, whose addresses nobody is given.
	const notesAddresses = folders.out === foldersOf({ root: folders.root }).out;
	await tidyAfterSwap(folders.out);
	const inputs = inputsOf(project, { skipBroken, compress, notesAddresses, host: host?.name });
	if (!force && !skipBroken && isAsBuilt(folders, inputs)) {
		if (changed !== undefined) await writeFile(changed, '');
		console.error('Unchanged: the built site is what this content makes. --force builds it anew.');
		return 'whole';
	}
	const isWhole = !skipBroken || nameBroken(folders, project.config);
	if (notesAddresses) seedPublished(project);
	const task = { folders: { ...folders, out: made }, force, skipBroken, notesAddresses };
	const built = await timed(
		({ succeeded }) => (succeeded ? 'Built' : 'Not built'),
		() => build(task),
	);
	if (!built.succeeded) {
		console.log(built.output);
		return 'not';
	}
	if (compress) await compressAll(made);
	const forHost = host && (await writeHostFiles(made, project.site, host));
	const written = await swapFolder(made, folders.out);
	if (changed !== undefined) await writeFile(changed, written.map((path) => `${path}\n`).join(''));
	noteBuild(folders, inputs);
	for (const note of built.notes) console.error(`  ${note}`);
	const pages = count(built.rendered.length + built.restored.length, 'page');
	const pictures = count(built.pictures, 'new picture');
	console.error(`  ${pages} (${built.restored.length} unchanged), ${pictures}`);
	console.error(`  ${count(written.length, 'file')} of the built site changed`);
	if (forHost) console.error(`  For ${host.name}: ${forHost.written.join(', ')}`);
	for (const note of forHost?.notes ?? []) console.error(`  ${note}`);
	noteDates(folders.content, '  ');
	return isWhole ? 'whole' : 'partly';
}

/** Say which files are left out, each with its first error, and which errors stay. @returns Whether there are none. */
function nameBroken(folders: Folders, config: Config): boolean {
	const { content, problems } = readAndCheck(folders, config);
	const broken = brokenFiles(content, problems);
	if (broken.size > 0) {
		console.log(`Left out for their errors, ${count(broken.size, 'file')}:`);
		for (const why of broken.values()) console.log(`  ${why}`);
	}
	const others = problems.filter(({ file, severity }) => severity === 'error' && !broken.has(file));
	if (others.length > 0) console.log(problemsText(others));
	return broken.size + others.length === 0;
}
