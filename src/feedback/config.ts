import { z } from 'zod';
import { suggestion } from '../model/nearest.ts';

const origin = z.string().refine((text) => URL.parse(text)?.origin === text, {
	error: ({ input }) =>
		`Expected scheme and host with nothing after, e.g. "https://help.company.example", received "${String(input)}".`,
});

/** What the environment says, by the names it uses. */
const environmentSchema = z.object({
	/** Port to listen on; 0 for any that is free. */
	FYR_PORT: z
		.string()
		.regex(/^\d{1,5}$/, {
			error: ({ input }) => `Expected a port such as 4321, received "${input}".`,
		})
		.transform(Number)
		.refine((port) => port <= 65_535, { error: 'Expected a port up to 65535.' })
		.default(4321),
	/** Address to listen on; `0.0.0.0` for all. */
	FYR_HOST: z.string().min(1).default('127.0.0.1'),
	/** Where votes are kept. */
	FYR_STORE: z
		.string()
		// The value is not quoted: an address of a database holds a password.
		.regex(/^sqlite:./, { error: 'Expected sqlite:<file>, e.g. "sqlite:.fyr/feedback.db".' })
		.default('sqlite:.fyr/feedback.db'),
	/** The file that the build wrote. */
	FYR_MANIFEST: z.string().min(1).default('dist/manifest.json'),
	/** Further origins whose pages may vote, with commas between. */
	FYR_ORIGINS: z
		.string()
		.transform((text) =>
			text
				.split(',')
				.map((part) => part.trim())
				.filter(Boolean),
		)
		.pipe(z.array(origin))
		.default([]),
});

/** Names that other commands read. */
const FOREIGN = ['FYR_CONTENT'];

export interface Config {
	port: number;
	host: string;
	/** E.g. `sqlite:.fyr/feedback.db`. */
	store: string;
	/** Path of the manifest. E.g. `dist/manifest.json`. */
	manifest: string;
	/** Further origins whose pages may vote. */
	origins: string[];
}

/**
 * Settings of the endpoint.
 *
 * @throws {Error} Naming every fault, also any name that begins with FYR_ and is not one of ours: a
 * misspelt setting must not be a default in silence.
 */
export function readConfig(env: Record<string, string | undefined>): Config {
	const { data, error } = environmentSchema.safeParse(env);
	const faults = [...unknownNames(env), ...(error?.issues ?? []).map(fault)];
	if (!data || faults.length > 0) throw new Error(faults.join('\n'));
	return {
		port: data.FYR_PORT,
		host: data.FYR_HOST,
		store: data.FYR_STORE,
		manifest: data.FYR_MANIFEST,
		origins: data.FYR_ORIGINS,
	};
}

function unknownNames(env: Record<string, string | undefined>): string[] {
	const known = [...Object.keys(environmentSchema.shape), ...FOREIGN];
	return Object.keys(env)
		.filter((name) => name.startsWith('FYR_') && !known.includes(name))
		.map((name) => `${name} is no setting.${suggestion(name, known)}`);
}

function fault({ path, message }: { path: PropertyKey[]; message: string }): string {
	return `${String(path[0])}: ${message}`;
}
