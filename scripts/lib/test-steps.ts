import { spawn, type ChildProcess } from 'node:child_process';
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
	const args = ['run', '--project', project, ...reporters];
	const code = await ended(spawn(bin('vitest'), args, { stdio: ['ignore', 'inherit', 'inherit'] }));
	const tally = await readTally(report);
	await rm(folder, { recursive: true });
	// A file that could not be loaded holds no test, failed or not: the exit code knows of it.
	return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
};

const tool = (command: string, args: string[]) => async (): Promise<Tally> => {
	const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
	const said: Buffer[] = [];
	for (const output of [child.stdout, child.stderr]) output.on('data', (part) => said.push(part));
	const code = await ended(child);
	// In one piece, since another one may be at work.
	process.stderr.write(Buffer.concat(said));
	return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
};

const all =
	(...parts: (() => Promise<Tally>)[]) =>
	async (): Promise<Tally> => {
		let failed = 0;
		for (const part of parts) failed += (await part()).failed;
		return failed === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
	};

/** Each keeps one processor busy, so they run in pairs. The one that takes longest comes first. */
const inPairs: Record<string, () => Promise<Tally>> = {
	types: all(
		tool(bin('astro'), ['check', '--minimumSeverity', 'error']),
		// What readers' browsers run, against what the oldest of them know.
		tool(bin('tsc'), ['-p', 'tsconfig.reader.json']),
	),
	format: tool(bin('prettier'), ['--check', '--log-level', 'warn', '.']),
	lint: tool(bin('eslint'), ['.']),
	styles: tool(bin('stylelint'), ['src/**/*.{css,astro}']),
};

/** These use all processors, or write what another reads: one after the other, in this order. */
const alone: Record<string, () => Promise<Tally>> = {
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
	const known = [...Object.keys(inPairs), ...Object.keys(alone)];
	const unknown = names.find((name) => !known.includes(name));
	if (unknown !== undefined) {
		const near = nearest(unknown, known) ?? known.join(', ');
		throw new WrongUsage(`There is no step "${unknown}". Did you mean ${near}?`);
	}
	const total: Tally = { passed: 0, failed: 0 };
	const run = async (steps: IterableIterator<[string, () => Promise<Tally>]>): Promise<void> => {
		for (const [name, step] of steps) {
			if (names.length > 0 && !names.includes(name)) continue;
			const { passed, failed } = await timed(`${name}:`, step);
			total.passed += passed;
			total.failed += failed;
		}
	};
	// Two that take from one queue.
	const queue = Object.entries(inPairs).values();
	await Promise.all([run(queue), run(queue)]);
	await run(Object.entries(alone).values());
	return total;
}

async function readTally(report: string): Promise<Tally> {
	const text = await readFile(report, 'utf8').catch(() => '{}');
	// Vitest's own report; absent numbers mean that nothing ran.
	const { numPassedTests = 0, numFailedTests = 0 } = JSON.parse(text) as Record<string, number>;
	return { passed: numPassedTests, failed: numFailedTests };
}

function ended(child: ChildProcess): Promise<number> {
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code) => resolve(code ?? 1));
	});
}
