import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { CannotRun } from '../../../../src/model/cannot-run.ts';
import type { Command } from './side.ts';

/** What a program and all that it started took. */
export interface Cost {
	wallSeconds: number;
	cpuSeconds: number;
	peakMiB: number;
}

/** How often the process tree is looked at. Milliseconds. */
const EVERY_MS = 100;
/** What Linux counts processor time in, on every machine that Node runs on. */
const TICKS_A_SECOND = 100;
const PAGE_BYTES = 4096;

/**
 * Run a program to its end. Memory is what all processes of its tree hold at once; what two of them
 * share counts twice.
 *
 * @throws {CannotRun} If it fails, with what it said.
 */
export async function measureProcess({
	program = process.execPath,
	args,
	env,
	cwd,
}: Command): Promise<Cost> {
	const start = performance.now();
	const child = spawn(program, args, {
		cwd,
		env: { ...process.env, ...env, NO_COLOR: '1' },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	const said: string[] = [];
	child.stdout.on('data', (data: Buffer) => said.push(data.toString()));
	child.stderr.on('data', (data: Buffer) => said.push(data.toString()));
	const most = { ticks: 0, pages: 0 };
	const timer = setInterval(() => {
		if (child.pid === undefined) return;
		void treeOf(child.pid).then(({ ticks, pages }) => {
			most.ticks = Math.max(most.ticks, ticks);
			most.pages = Math.max(most.pages, pages);
		});
	}, EVERY_MS);
	const code = await new Promise((resolve) => child.on('close', resolve));
	clearInterval(timer);
	if (code !== 0)
		throw new CannotRun(
			`${[program, ...args].join(' ')} ended with ${String(code)}:\n${said.join('')}`,
		);
	return {
		wallSeconds: (performance.now() - start) / 1000,
		cpuSeconds: most.ticks / TICKS_A_SECOND,
		peakMiB: (most.pages * PAGE_BYTES) / 2 ** 20,
	};
}

interface Usage {
	parent: number;
	/** Of its own and of its children that have ended. */
	ticks: number;
	pages: number;
}

async function treeOf(root: number): Promise<Omit<Usage, 'parent'>> {
	const all = new Map<number, Usage>();
	for (const name of await readdir('/proc')) {
		if (!/^\d+$/.test(name)) continue;
		const usage = await usageOf(name).catch(() => undefined);
		if (usage) all.set(Number(name), usage);
	}
	const isInTree = (id: number): boolean => {
		const parent = all.get(id)?.parent;
		return id === root || (parent !== undefined && parent > 1 && isInTree(parent));
	};
	const tree = [...all].filter(([id]) => isInTree(id)).map(([, usage]) => usage);
	return {
		ticks: tree.reduce((sum, { ticks }) => sum + ticks, 0),
		pages: tree.reduce((sum, { pages }) => sum + pages, 0),
	};
}

/** Source: proc_pid_stat(5). Fields are counted after the name, which may hold blanks. */
async function usageOf(id: string): Promise<Usage> {
	const text = await readFile(`/proc/${id}/stat`, 'utf8');
	const fields = text
		.slice(text.lastIndexOf(')') + 2)
		.split(' ')
		.map(Number);
	const at = (number: number): number => fields[number - 3] ?? 0;
	return {
		parent: at(4),
		ticks: at(14) + at(15) + at(16) + at(17),
		pages: at(24),
	};
}
