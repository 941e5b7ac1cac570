import { createInterface } from 'node:readline';
import { CannotRun } from '../../model/cannot-run.ts';

/** What a new help center is made from, as it is typed. */
export interface Answers {
	name: string;
	/** Codes with commas between. */
	languages: string;
	accent: string;
}

/** Where questions are asked. */
export interface Terminal {
	input: NodeJS.ReadableStream;
	output: NodeJS.WritableStream;
}

const questions: Record<keyof Answers, string> = {
	name: 'Name of your company',
	languages: 'Languages, with commas between (e.g. sv,da,nb)',
	accent: 'Colour',
};

/**
 * Ask for what was not given, with what holds where the answer is empty.
 *
 * @throws {CannotRun} If the input ends before all is answered, as with Ctrl+C.
 */
export async function askAbout(
	defaults: Answers,
	given: Partial<Record<string, unknown>>,
	{ input, output }: Terminal,
): Promise<Answers> {
	const terminal = createInterface({ input, output });
	let isOpen = true;
	terminal.on('close', () => (isOpen = false));
	terminal.on('SIGINT', () => terminal.close());
	// Lines that were pasted at once answer one question after the other.
	const lines = terminal[Symbol.asyncIterator]();
	const ask = async (key: keyof Answers): Promise<string> => {
		if (given[key] !== undefined) return defaults[key];
		terminal.setPrompt(`${questions[key]} (${defaults[key]}): `);
		if (isOpen) terminal.prompt();
		const line = await lines.next();
		if (line.done === true) throw new CannotRun('Not everything was answered, so nothing is made.');
		return line.value.trim() || defaults[key];
	};
	const name = await ask('name');
	const languages = await ask('languages');
	const accent = await ask('accent');
	terminal.close();
	return { name, languages, accent };
}
