import { suggestion } from '../model/nearest.ts';
import type { Command } from './cli/run.ts';
import { commands, type Listed } from './commands.ts';

/** Names that `npm run` has for a command. */
const otherNames: Record<string, string> = { 'search:eval': 'search-eval' };

/** `fyr <command> …`: finds the command and runs it with the rest of what was typed. */
export const main: Command = async ([name = '', ...args], surroundings) => {
	if (['', '--help', '-h', 'help'].includes(name)) {
		console.log(help());
		return 0;
	}
	const listed: Listed | undefined = commands[otherNames[name] ?? name];
	if (!listed) {
		const near = suggestion(name, Object.keys(commands));
		console.error(`fyr: There is no command "${name}".${near}\n\n${help()}`);
		return 2;
	}
	const { command } = await listed.load();
	return command(args, surroundings);
};

function help(): string {
	const width = Math.max(...Object.keys(commands).map((name) => name.length));
	const lines = Object.entries(commands).map(
		([name, { about }]) => `  ${name.padEnd(width)}  ${about}`,
	);
	return `Usage: fyr <command> [options]

${lines.join('\n')}

Each has --help, and --root <dir> for a help center that is not in this folder or above it.`;
}
