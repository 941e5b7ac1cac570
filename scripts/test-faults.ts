import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { defineCommand, runAsProgram } from '../src/commands/cli/run.ts';

const usage = `Usage: npm run test:faults [-- <name> …] [--seed <number>]

What npm test tries for seconds, at length: the feedback endpoint killed, without power or room, locked,
slowed down, lied to by its clock, and sent whatever may be sent. Takes ten minutes; prints what it
measured. With names, such as kill or fuzz, only the files whose names hold one.

  --seed <number>  Try the same things again that a run has printed the seed of.

Exits 0 if all of it holds, 1 if something does not, 2 if it could not run.`;

const options = { seed: { type: 'string' } } as const;

await runAsProgram(
	defineCommand('test:faults', usage, options, async ({ values, positionals }) => {
		const args = [
			'run',
			'--project',
			'faults',
			'--no-file-parallelism',
			'--disable-console-intercept=true',
		];
		const seed = values.seed === undefined ? {} : { TEST_SEED: values.seed };
		const child = spawn(join('node_modules', '.bin', 'vitest'), [...args, ...positionals], {
			stdio: ['ignore', 'inherit', 'inherit'],
			env: { ...process.env, ...seed, TEST_FAULTS: 'long' },
		});
		const [code] = await once(child, 'close');
		return code === 0 ? 0 : 1;
	}),
);
