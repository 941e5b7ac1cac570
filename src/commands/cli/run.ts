import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { errorCode } from '../../error-code.ts';
import { suggestion } from '../../model/nearest.ts';
import { CannotRun } from '../../model/cannot-run.ts';
import type { Folders } from '../../read/folders.ts';
import { findProject } from './find-project.ts';
import { WrongUsage } from './usage.ts';

export { WrongUsage };

/** 0: fine. 1: there is something to fix. 2: it could not run. */
export type ExitCode = 0 | 1 | 2;

/** What every command understands. */
const common = {
	help: { type: 'boolean', short: 'h', default: false },
	root: { type: 'string' },
} as const;

type Parsed<Options extends ParseArgsOptionsConfig> = ReturnType<
	typeof parseArgs<{ args: string[]; options: Options; allowPositionals: true }>
>;

/** Where a command is run: all that it may know of the process. */
export interface Surroundings {
	cwd: string;
	environment: NodeJS.ProcessEnv;
}

/** What a command is given. */
export interface Request<Options extends ParseArgsOptionsConfig>
	extends Surroundings, Pick<Parsed<Options>, 'values' | 'positionals'> {
	/**
	 * The help center it is about. @param out Where the built site is, if a person named that.
	 *
	 * @throws {CannotRun} If there is none.
	 */
	folders: (out?: string) => Folders;
}

/** A command, to be run with what was typed after its name. */
export type Command = (args: string[], surroundings: Surroundings) => Promise<ExitCode>;

/** A command that reads its arguments, answers `--help`, and makes an exit code of whatever happens. */
export function defineCommand<const Options extends ParseArgsOptionsConfig>(
	name: string,
	usage: string,
	options: Options,
	main: (request: Request<Options>) => ExitCode | Promise<ExitCode>,
): Command {
	return async (args, surroundings) => {
		try {
			checkOptions(args, options);
			const parsed = parse(args, options);
			if (parsed === 'help') return showUsage(usage);
			const { values, positionals } = parsed;
			// A cast, because TypeScript does not see through a generic that this option is among them.
			const { root } = values as { root?: string };
			const folders = (out?: string): Folders => findProject({ ...surroundings, root, out });
			return await main({ ...surroundings, values, positionals, folders });
		} catch (error) {
			console.error(`${name}: ${explain(error, usage)}`);
			return 2;
		}
	};
}

/** Run a command as a program of its own: the one place that sets an exit code. */
export async function runAsProgram(run: Command, args = process.argv.slice(2)): Promise<void> {
	process.exitCode = await run(args, { cwd: process.cwd(), environment: process.env });
}

/** Names the option that was meant, which `parseArgs` does not. */
function checkOptions(args: readonly string[], options: ParseArgsOptionsConfig): void {
	const known = Object.keys({ ...options, ...common }).map((name) => `--${name}`);
	const end = args.indexOf('--');
	for (const arg of end < 0 ? args : args.slice(0, end)) {
		const name = arg.split('=', 1)[0] ?? '';
		if (!name.startsWith('-') || name === '-h' || known.includes(name)) continue;
		throw new WrongUsage(`There is no option "${name}".${suggestion(name, known)}`);
	}
}

function parse<Options extends ParseArgsOptionsConfig>(
	args: string[],
	options: Options,
): Parsed<Options> | 'help' {
	if (args.includes('--help') || args.includes('-h')) return 'help';
	return parseArgs({ args, options: { ...options, ...common }, allowPositionals: true });
}

function showUsage(usage: string): ExitCode {
	console.log(usage);
	return 0;
}

function explain(error: unknown, usage: string): string {
	if (!(error instanceof Error)) return String(error);
	if (error instanceof CannotRun) return error.message;
	const code = errorCode(error);
	const isUsage = error instanceof WrongUsage || code.startsWith('ERR_PARSE_ARGS');
	// Anything else is a fault of ours, and its stack is what a report of it needs.
	return isUsage ? `${error.message}\n\n${usage}` : (error.stack ?? error.message);
}
