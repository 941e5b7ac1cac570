import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { z } from 'zod';
import { CannotRun } from '../model/cannot-run.ts';

/**
 * To read content, Fyr needs nothing but itself; what Astro builds imports packages from the help
 * center's own folder, Astro among them.
 *
 * @throws {CannotRun} Where nobody has installed them, or another Astro than the one that is to build.
 */
export function requirePackages(root: string): void {
	const installed = astroVersion(join(root, 'package.json'));
	const ours = astroVersion(import.meta.filename);
	if (installed === undefined) {
		throw new CannotRun(`The packages of "${root}" are not installed. Write there: npm install`);
	}
	if (installed !== ours) {
		throw new CannotRun(
			`"${root}" has Astro ${installed}, and this version of Fyr builds with ${ours}. Write there: npm install --save-exact astro@${ours}`,
		);
	}
}

/** Of the package that a module in this file would import. */
function astroVersion(file: string): string | undefined {
	try {
		const manifest = createRequire(file).resolve('astro/package.json');
		return versionSchema.parse(JSON.parse(readFileSync(manifest, 'utf8'))).version;
	} catch {
		return undefined;
	}
}

const versionSchema = z.object({ version: z.string() });
