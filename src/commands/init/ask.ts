import { createInterface } from 'node:readline/promises';

/** What a new help center is made from, as it is typed. */
export interface Answers {
	name: string;
	/** Codes with commas between. */
	languages: string;
	accent: string;
}

const questions: Record<keyof Answers, string> = {
	name: 'Name of your company',
	languages: 'Languages, with commas between (e.g. sv,da,nb)',
	accent: 'Colour',
};

/** Ask for what was not given, with what holds where the answer is empty. */
export async function askAbout(
	defaults: Answers,
	given: Partial<Record<string, unknown>>,
): Promise<Answers> {
	const terminal = createInterface({ input: process.stdin, output: process.stderr });
	const ask = async (key: keyof Answers): Promise<string> => {
		if (given[key] !== undefined) return defaults[key];
		const answer = await terminal.question(`${questions[key]} (${defaults[key]}): `);
		return answer.trim() || defaults[key];
	};
	const name = await ask('name');
	const languages = await ask('languages');
	const accent = await ask('accent');
	terminal.close();
	return { name, languages, accent };
}
