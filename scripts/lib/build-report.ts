import { brokenFiles } from '../../src/model/skip-broken.ts';
import { SKIP_BROKEN } from '../../src/read/content-loader.ts';
import { contentRoot } from '../../src/read/content-root.ts';
import { problemsText } from '../../src/read/problems-text.ts';
import { build } from './astro.ts';
import { count } from './print.ts';
import { problemsOfInvalidSite, readAndCheck } from './problems-in.ts';
import { timed } from './progress.ts';

/** `partly`: without the files that have errors, or with some elsewhere that no file stands for. */
export type Outcome = 'whole' | 'partly' | 'not';

/**
 * Build, and say how long it took and what it did; or, if the content has errors, what they are.
 *
 * @param skipBroken Leave out files with errors and say which, instead of stopping at them.
 * @throws {CannotRun} If there is no content root.
 */
export async function buildAndReport(
	args: readonly string[] = [],
	skipBroken = false,
): Promise<Outcome> {
	const root = contentRoot();
	const problems = problemsOfInvalidSite(root);
	if (problems) {
		console.log(problemsText(problems));
		return 'not';
	}
	const isWhole = !skipBroken || nameBroken(root);
	const environment = { ...process.env, [SKIP_BROKEN]: skipBroken ? '1' : '' };
	const built = await timed(
		({ succeeded }) => (succeeded ? 'Built' : 'Not built'),
		() => build(args, environment),
	);
	if (!built.succeeded) {
		console.log(built.output);
		return 'not';
	}
	for (const note of built.notes) console.error(`  ${note}`);
	const pages = count(built.rendered.length + built.restored.length, 'page');
	const pictures = count(built.pictures, 'new picture');
	console.error(`  ${pages} (${built.restored.length} unchanged), ${pictures}`);
	return isWhole ? 'whole' : 'partly';
}

/** Say which files are left out, each with its first error, and which errors stay. @returns Whether there are none. */
function nameBroken(root: string): boolean {
	const { content, problems } = readAndCheck(root);
	const broken = brokenFiles(content, problems);
	if (broken.size > 0) {
		console.log(`Left out for their errors, ${count(broken.size, 'file')}:`);
		for (const why of broken.values()) console.log(`  ${why}`);
	}
	const others = problems.filter(({ file, severity }) => severity === 'error' && !broken.has(file));
	if (others.length > 0) console.log(problemsText(others));
	return broken.size + others.length === 0;
}
