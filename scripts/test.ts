import { runSteps } from './lib/test-steps.ts';
import { defineCommand, runAsProgram } from '../src/commands/cli/run.ts';

const usage = `Usage: npm test [-- <step> …]

Everything that must hold: types, format, lint and styles, two at a time; then unit, faults, demo,
site and build. With names of steps, only those.

Exits 0 if all of it holds, 1 if something does not, 2 if it could not run.`;

await runAsProgram(
	defineCommand('test', usage, {}, async ({ positionals }) => {
		const { passed, failed } = await runSteps(positionals);
		console.log(`\n${passed} passed, ${failed} failed`);
		return failed === 0 ? 0 : 1;
	}),
);
