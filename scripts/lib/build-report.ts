import { contentRoot } from '../../src/read/content-root.ts';
import { problemsText } from '../../src/read/problems-text.ts';
import { build } from './astro.ts';
import { count } from './print.ts';
import { problemsOfInvalidSite } from './problems-in.ts';
import { timed } from './progress.ts';

/**
 * Build, and say how long it took and what it did; or, if the content has errors, what they are.
 *
 * @returns Whether it is built.
 * @throws {CannotRun} If there is no content root.
 */
export async function buildAndReport(args: readonly string[] = []): Promise<boolean> {
	const root = contentRoot();
	const problems = problemsOfInvalidSite(root);
	if (problems) {
		console.log(problemsText(problems));
		return false;
	}
	const built = await timed(
		({ succeeded }) => (succeeded ? 'Built' : 'Not built'),
		() => build(args),
	);
	if (!built.succeeded) {
		console.log(built.output);
		return false;
	}
	for (const note of built.notes) console.error(`  ${note}`);
	const pages = count(built.rendered.length + built.restored.length, 'page');
	const pictures = count(built.pictures, 'new picture');
	console.error(`  ${pages} (${built.restored.length} unchanged), ${pictures}`);
	return true;
}
