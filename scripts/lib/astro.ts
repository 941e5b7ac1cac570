import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { progress } from './progress.ts';

/** What one build did. */
export interface Built {
	succeeded: boolean;
	/** Pages written, and those of them that were restored as they were. */
	pages: number;
	restored: number;
	/** Pictures encoded anew. */
	pictures: number;
	/** What search indexing said, one line a locale. */
	notes: string[];
}

const project = fileURLToPath(new URL('../../', import.meta.url));
const astro = fileURLToPath(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url));

/**
 * Run `astro build` and say how far it is instead of everything it does. What it prints is kept and
 * shown only if it fails.
 */
export async function build(args: readonly string[] = []): Promise<Built> {
	const child = spawn(process.execPath, [astro, 'build', ...args], {
		cwd: project,
		env: { ...process.env, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	const built: Built = { succeeded: false, pages: 0, restored: 0, pictures: 0, notes: [] };
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
	if (!built.succeeded) console.error(printed.filter((line) => !isRoutine(line)).join('\n'));
	return built;
}

function note(line: string, built: Built): void {
	if (/[├└]─ /.test(line)) built.pages += 1;
	if (line.includes('(restored)') || line.includes('(cached)')) built.restored += 1;
	if (line.includes('▶ /_astro/')) built.pictures += 1;
	const search = /\[fyr:search-index\] (.*)$/.exec(line)?.[1];
	if (search !== undefined) built.notes.push(search);
}

function describe({ pages, pictures }: Built): string {
	return pictures > 0 ? `${pages} pages, ${pictures} pictures` : `${pages} pages`;
}

/** Lines that say only that all is well. */
function isRoutine(line: string): boolean {
	return line.trim() === '' || /[├└]─ |▶ |\[(content|types|build|vite)\]|\(\+\d+m?s\)/.test(line);
}

/** Run `astro dev` in the foreground until it is stopped. */
export function dev(args: readonly string[]): Promise<number> {
	const child = spawn(process.execPath, [astro, 'dev', ...args], {
		cwd: project,
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
		stdio: 'inherit',
	});
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code) => resolve(code ?? 0));
	});
}
