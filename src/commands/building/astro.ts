import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { siblingProgram } from '../../read/sibling-program.ts';
import type { BuildFailure } from './build-failure.ts';
import { failedOutput, isRoutine } from './build-output.ts';
import type { BuildTask } from './build-task.ts';
import { progress } from '../cli/progress.ts';

/** What one build did. */
export interface Built {
	succeeded: boolean;
	/** Addresses rendered, and those restored as they were. */
	rendered: string[];
	restored: string[];
	/** Pictures encoded anew. */
	pictures: number;
	/** How far the pictures are; `undefined` before the first. */
	picturesNow: { done: number; toDo: number } | undefined;
	/** What search indexing said, one line a locale. */
	notes: string[];
	/** Nothing but what is worth reading: where it failed, the first cause, then all that is not routine. */
	output: string;
}

/**
 * Build in a program of its own, and say how far it is instead of everything that Astro says.
 *
 * @param environment Of that program.
 */
export async function build(
	task: BuildTask,
	environment: NodeJS.ProcessEnv = process.env,
): Promise<Built> {
	const program = siblingProgram('astro-build', import.meta.filename);
	const child = spawn(process.execPath, [program, JSON.stringify(task)], {
		cwd: task.folders.root,
		env: { ...environment, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' },
		stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
	});
	let failure: BuildFailure | undefined;
	// A cast, because the program is our own and typed by the same contract.
	child.on('message', (message) => (failure = message as BuildFailure));
	const built: Built = {
		succeeded: false,
		rendered: [],
		restored: [],
		pictures: 0,
		picturesNow: undefined,
		notes: [],
		output: '',
	};
	const printed: string[] = [];
	let firstPicture = Date.now();
	const show = progress();
	const take = (line: string): void => {
		printed.push(line);
		note(line, built);
		if (built.picturesNow?.done === 1) firstPicture = Date.now();
		show(describe(built, (Date.now() - firstPicture) / 1000));
	};
	for (const input of [child.stdout, child.stderr]) {
		if (input) createInterface({ input }).on('line', take);
	}
	const ended = await new Promise<string>((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code, signal) => resolve(signal ?? String(code)));
	});
	show(undefined);
	built.succeeded = ended === '0';
	built.output = built.succeeded
		? printed.filter((line) => !isRoutine(line)).join('\n')
		: failedOutput({
				failure: failure ?? killed(ended),
				printed,
				folders: task.folders,
			});
	return built;
}

/** An address, and that its page was kept. What is printed meanwhile begins with the time, on the same line. */
const PAGES = /[├└]─ (\S+?)(?=\s|$|\d\d:\d\d:\d\d )( \((?:restored|cached)\))?/g;

function note(line: string, built: Built): void {
	// The address comes first and how it went after it, on the same line when output is no terminal; of
	// several pages at once all addresses may come first.
	for (const [, page = '', kept] of line.matchAll(PAGES)) {
		if (kept === undefined) built.rendered.push(page);
		else built.restored.push(page);
	}
	const made = /\[fyr:published-files\] made \S+, (\d+) of (\d+)/.exec(line);
	if (made) {
		built.pictures += 1;
		built.picturesNow = { done: Number(made[1]), toDo: Number(made[2]) };
	}
	const search = /\[fyr:(?:search-index|published-addresses)\] (.*)$/.exec(line)?.[1];
	if (search !== undefined) built.notes.push(search);
}

/** E.g. `812 pages, 40 of 200 pictures, 12 s left`. */
function describe({ rendered, restored, picturesNow }: Built, pictureSeconds: number): string {
	const pages = `${rendered.length + restored.length} pages`;
	if (!picturesNow) return pages;
	const { done, toDo } = picturesNow;
	const left = Math.round((pictureSeconds / done) * (toDo - done));
	return `${pages}, ${done} of ${toDo} pictures${left > 0 ? `, ${left} s left` : ''}`;
}

/** For a build that could not say why it ended. */
function killed(ended: string): BuildFailure {
	const memory =
		ended === 'SIGKILL' || ended === 'SIGABRT' ? ' Most often no memory was left.' : '';
	return { message: `The build was ended (${ended}) before it could say why.${memory}` };
}
