import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { CannotRun } from '../../model/cannot-run.ts';

const judgedQuery = z.strictObject({
	/** Locale code. E.g. `sv`. */
	locale: z.string().min(1),
	/** What a reader types. */
	query: z.string().min(1),
	/** Groups queries in the table. E.g. `typo`. */
	class: z.string().min(1),
	/** Ids of the articles that answer it, `account/log-in` or only the last part of it; none where no article does. */
	relevant: z.array(z.string().min(1)),
});

/** A query and the articles that a judge says answer it. */
export type JudgedQuery = z.infer<typeof judgedQuery>;

/**
 * Read a set of judged queries.
 *
 * @throws {CannotRun} If the file is not one; it names the place and the fault.
 */
export function readQuerySet(file: string): JudgedQuery[] {
	const result = z.array(judgedQuery).min(1).safeParse(parse(file));
	if (result.success) return result.data;
	const faults = result.error.issues.map(({ path, message }) => `${place(path)}: ${message}`);
	throw new CannotRun(
		`"${file}" is no set of queries:\n${faults.join('\n')}\nWrite [{ "locale": "sv", "query": "glömt lösenord", "class": "title", "relevant": ["account/reset-password"] }].`,
	);
}

/** Whether an article is the one that a judge named. */
export function isNamed(id: string, name: string): boolean {
	return id === name || id.endsWith(`/${name}`);
}

function parse(file: string): unknown {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new CannotRun(`"${file}" cannot be read as JSON: ${reason}`);
	}
}

function place(path: readonly PropertyKey[]): string {
	const [index, ...keys] = path;
	return index === undefined ? 'The file' : [`Query ${Number(index) + 1}`, ...keys].join(', ');
}
