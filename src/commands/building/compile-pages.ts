import { spawn } from 'node:child_process';
import type { PagesCode } from '../../integrations/compiled/pages-code.ts';
import type { Folders } from '../../read/project.ts';
import type { CodeArticle } from '../../read/read-for-pages.ts';
import { siblingProgram } from '../../read/sibling-program.ts';
import { CompileError, type BuildFailure } from './build-failure.ts';

/** What is to be compiled. */
export interface CompileTask {
	folders: Folders;
	skipBroken: boolean;
	/** Articles that hold code, which is compiled with that of the pages. */
	codeArticles: readonly CodeArticle[];
	code: PagesCode;
}

/**
 * Compile the pages' code in a program of its own: it needs more memory than all else does, and is at work
 * while texts are read.
 *
 * @param signal Stops it.
 * @throws {CompileError} With the first cause.
 */
export function compilePages(task: CompileTask, signal?: AbortSignal): Promise<void> {
	const program = siblingProgram('astro-compile', import.meta.filename);
	const { code, folders } = task;
	const child = spawn(process.execPath, [program], {
		// Astro leaves code where we look for it if it builds below the folder that it is started in.
		cwd: code.shared ?? folders.root,
		stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
		...(signal && { signal }),
	});
	let failure: BuildFailure = { message: 'The program that compiles pages ended without a word.' };
	// A cast, because the program is our own and typed by the same contract.
	child.on('message', (message) => (failure = message as BuildFailure));
	child.send(task);
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (exitCode) => {
			if (exitCode === 0) resolve();
			else reject(new CompileError(failure));
		});
	});
}
