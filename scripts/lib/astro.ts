import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { progress } from './progress.ts';

/** What one build did. */
export interface Built {
	succeeded: boolean;
	/** Addresses rendered, and those restored as they were. */
	rendered: string[];
	restored: string[];
	/** Pictures encoded anew. */
	pictures: number;
	/** What search indexing said, one line a locale. */
	notes: string[];
	/** What it printed, without the lines that say only that all is well. */
	output: string;
}

const project = fileURLToPath(new URL('../../', import.meta.url));
const astro = fileURLToPath(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url));

/**
 * Run `astro build` and say how far it is instead of everything it does.
 */
export async function build(
	args: readonly string[] = [],
	environment: NodeJS.ProcessEnv = process.env,
): Promise<Built> {
	const child = spawn(process.execPath, [astro, 'build', ...args], {
		cwd: project,
		env: { ...environment, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	const built: Built = {
		succeeded: false,
		rendered: [],
		restored: [],
		pictures: 0,
		notes: [],
		output: '',
	};
	const printed: string[] = [];
	const show = progress();
	const take = (line: string): void => {
		printed.push(line);
		note(line, built);
		show(describe(built));
	};
	createInterface({ input: child.stdout }).on('line', take);
	createInterface({ input: child.stderr }).on('line', take);
	const code = await new Promise<number | null>((resolve, reject) => {
		child.on('error', reject);
		child.on('close', resolve);
	});
	show(undefined);
	built.succeeded = code === 0;
	built.output = printed.filter((line) => !isRoutine(line)).join('\n');
	return built;
}

function note(line: string, built: Built): void {
	const page = /[├└]─ (\S+)/.exec(line)?.[1];
	// The address comes first, how it went after it, on the same line when output is no terminal.
	if (page !== undefined && /\((restored|cached)\)/.test(line)) built.restored.push(page);
	else if (page !== undefined) built.rendered.push(page);
	if (/\[fyr:published-files\] made /.test(line)) built.pictures += 1;
	const search = /\[fyr:search-index\] (.*)$/.exec(line)?.[1];
	if (search !== undefined) built.notes.push(search);
}

function describe({ rendered, restored, pictures }: Built): string {
	const pages = `${rendered.length + restored.length} pages`;
	return pictures > 0 ? `${pages}, ${pictures} new pictures` : pages;
}

/** Lines that say only that all is well. */
function isRoutine(line: string): boolean {
	const routine =
		/[├└]─ |▶ |\[(content|types|build|vite|fyr:[\w-]+)\]|\(\+\d+m?s\)|✓ Completed|^ generating /;
	return line.trim() === '' || (routine.test(line) && !/\[(WARN|ERROR)\]/.test(line));
}

/** Run `astro dev` in the foreground until it is stopped. */
export function dev(args: readonly string[]): Promise<number> {
	const child = spawn(process.execPath, [astro, 'dev', ...args], {
		cwd: project,
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
		stdio: 'inherit',
	});
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code) => resolve(code ?? 0));
	});
}
