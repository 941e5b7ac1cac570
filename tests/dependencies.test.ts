import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';

/** What comes with Fyr where it runs: under which licences, and what runs when it is installed. */

const lockSchema = z.object({
	packages: z.record(
		z.string(),
		z.object({
			dev: z.boolean().optional(),
			devOptional: z.boolean().optional(),
			hasInstallScript: z.boolean().optional(),
			license: z.string().optional(),
		}),
	),
});

const root = join(import.meta.dirname, '..');
const { packages } = lockSchema.parse(
	JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')),
);
const production = Object.entries(packages).filter(
	([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional,
);

/** Licences that ask for their own text to be kept; of LGPL and MPL, too, of files that stay their own. */
const allowed = new Set([
	...['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'CC0-1.0'],
	...['Python-2.0', 'MPL-2.0', 'LGPL-3.0-or-later', 'Apache-2.0 AND LGPL-3.0-or-later'],
	'Apache-2.0 AND LGPL-3.0-or-later AND MIT',
	// Fonts.
	'OFL-1.1',
]);

/** Programs for one kind of machine, under the licence of what they belong to; the lock file has none for them. */
const binaries = /^node_modules\/(@astrojs\/compiler-binding-|@pagefind\/)/;

test('every package that Fyr runs with may be used by a company, and says so', () => {
	const others = production
		.filter(([path, { license }]) => license !== undefined || !binaries.test(path))
		.filter(([, { license }]) => !allowed.has(license ?? ''))
		.map(([path, { license }]) => `${path}: ${license ?? 'none'}`);
	expect(production.length).toBeGreaterThan(50);
	expect(others).toEqual([]);
});

test('nothing that Fyr runs with runs a script of its own when it is installed, but for those that are known', () => {
	const scripts = production
		.filter(([, { hasInstallScript }]) => hasInstallScript)
		.map(([path]) => path.replace(/^.*node_modules\//, ''));
	// Both are allowed nothing in package.json, `allowScripts`: they work without.
	const known = ['esbuild', 'fsevents', 'sharp'];
	expect(scripts.filter((name) => !known.includes(name))).toEqual([]);
});
