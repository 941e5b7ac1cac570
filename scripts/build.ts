import { build } from './lib/astro.ts';
import { count } from './lib/print.ts';
import { timed } from './lib/progress.ts';
import { run } from './lib/run.ts';

const usage = `Usage: npm run build -- [--out <dir>] [--force]

Build the help center into dist/, search included. Pages that would not change are kept.

  --out <dir>  Write there instead of dist/.
  --force      Build every page anew.

FYR_CONTENT names another content root than content/.
Exits 0 when it is built, 1 if the content has errors, 2 if it could not run.`;

const options = { out: { type: 'string' }, force: { type: 'boolean' } } as const;

await run('build', usage, options, async ({ values }) => {
	const out = values.out === undefined ? [] : ['--outDir', values.out];
	const force = values.force ? ['--force'] : [];
	const built = await timed('Built', () => build([...out, ...force]));
	if (!built.succeeded) return 1;
	for (const note of built.notes) console.error(`  ${note}`);
	const { pages, restored, pictures } = built;
	console.error(
		`${count(pages, 'page')} (${restored} unchanged), ${count(pictures, 'new picture')}.`,
	);
	return 0;
});
