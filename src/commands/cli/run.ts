import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { suggestion } from '../../model/nearest.ts';
import { CannotRun } from '../../model/cannot-run.ts';

/** 0: fine. 1: there is something to fix. 2: it could not run. */
export type ExitCode = 0 | 1 | 2;

/** The command was typed in a way it does not understand; its usage is shown after the message. */
export class WrongUsage extends Error {
	override name = 'WrongUsage';
}

/** What every command understands. */
const common = { help: { type: 'boolean', short: 'h', default: false } } as const;

type Parsed<Options extends ParseArgsOptionsConfig> = ReturnType<
	typeof parseArgs<{ args: string[]; options: Options; allowPositionals: true }>
>;

/**
 * Run one command: read its arguments, answer `--help`, and turn whatever happens into an exit code.
 * No command sets one itself.
 */
export async function run<const Options extends ParseArgsOptionsConfig>(
	name: string,
	usage: string,
	options: Options,
	main: (parsed: Parsed<Options>) => ExitCode | Promise<ExitCode>,
	args: string[] = process.argv.slice(2),
): Promise<void> {
	try {
		checkOptions(args, options);
		const parsed = parse(args, options);
		process.exitCode = parsed === 'help' ? showUsage(usage) : await main(parsed);
	} catch (error) {
		console.error(`${name}: ${explain(error, usage)}`);
		process.exitCode = 2;
	}
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
	const code = 'code' in error ? String(error.code) : '';
	const isUsage = error instanceof WrongUsage || code.startsWith('ERR_PARSE_ARGS');
	// Anything else is a fault of ours, and its stack is what a report of it needs.
	return isUsage ? `${error.message}\n\n${usage}` : (error.stack ?? error.message);
}
