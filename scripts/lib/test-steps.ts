import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nearest } from '../../src/model/nearest.ts';
import { timed } from '../../src/commands/cli/progress.ts';
import { WrongUsage } from '../../src/commands/cli/run.ts';

/** How many things were tried: each test is one, and each step that is no test run. */
export interface Tally {
	passed: number;
	failed: number;
}

const bin = (name: string): string => join('node_modules', '.bin', name);

const vitest = (project: string) => async (): Promise<Tally> => {
	const folder = await mkdtemp(join(tmpdir(), 'fyr-test-'));
	const report = join(folder, 'report.json');
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
	const code = await exec(bin('vitest'), ['run', '--project', project, ...reporters]);
	const tally = await readTally(report);
	await rm(folder, { recursive: true });
	// A file that could not be loaded holds no test, failed or not: the exit code knows of it.
	return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
};

const tool = (command: string, args: string[]) => async (): Promise<Tally> => {
	const code = await exec(command, args);
	return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
};

const all =
	(...parts: (() => Promise<Tally>)[]) =>
	async (): Promise<Tally> => {
		let failed = 0;
		for (const part of parts) failed += (await part()).failed;
		return failed === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
	};

/** In this order: what fails fastest comes first. */
const steps: Record<string, () => Promise<Tally>> = {
	format: tool(bin('prettier'), ['--check', '--log-level', 'warn', '.']),
	lint: tool(bin('eslint'), ['.']),
	styles: tool(bin('stylelint'), ['src/**/*.{css,astro}']),
	types: all(
		tool(bin('astro'), ['check', '--minimumSeverity', 'error']),
		// What readers' browsers run, against what the oldest of them know.
		tool(bin('tsc'), ['-p', 'tsconfig.reader.json']),
	),
	unit: vitest('unit'),
	faults: vitest('faults'),
	demo: tool(process.execPath, ['bin/fyr.mjs', 'build']),
	site: vitest('site'),
	build: vitest('build'),
};

/**
 * Run the named steps, or all. A step that fails does not stop the next: one run shows everything.
 *
 * @throws {WrongUsage} If there is no such step.
 */
export async function runSteps(names: readonly string[]): Promise<Tally> {
	const total: Tally = { passed: 0, failed: 0 };
	for (const name of names.length > 0 ? names : Object.keys(steps)) {
		const step = steps[name];
		if (!step) {
			const near = nearest(name, Object.keys(steps)) ?? Object.keys(steps).join(', ');
			throw new WrongUsage(`There is no step "${name}". Did you mean ${near}?`);
		}
		const { passed, failed } = await timed(`${name}:`, step);
		total.passed += passed;
		total.failed += failed;
	}
	return total;
}

async function readTally(report: string): Promise<Tally> {
	const text = await readFile(report, 'utf8').catch(() => '{}');
	// Vitest's own report; absent numbers mean that nothing ran.
	const { numPassedTests = 0, numFailedTests = 0 } = JSON.parse(text) as Record<string, number>;
	return { passed: numPassedTests, failed: numFailedTests };
}

function exec(command: string, args: string[]): Promise<number> {
	const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code) => resolve(code ?? 1));
	});
}
