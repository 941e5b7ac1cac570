import { BlockList, isIP } from 'node:net';
import { z } from 'zod';

/** One setting of the environment. */
export interface Setting<Value> {
	name: string;
	/** What it was called in an earlier Fyr; still read. */
	formerName?: string;
	/** One line for `--help`. */
	description: string;
	/** Its text where it is not set. */
	defaultText: string;
	/** From the text of the variable. */
	schema: z.ZodType<Value, string>;
}

function setting<Value>(
	name: string,
	description: string,
	defaultText: string,
	schema: z.ZodType<Value, string>,
): Setting<Value> {
	return { name, description, defaultText, schema };
}

/** A setting that had another name. */
function renamed<Value>(formerName: string, now: Setting<Value>): Setting<Value> {
	return { ...now, formerName };
}

const port = z
	.string()
	.regex(/^\d{1,5}$/, {
		error: ({ input }) => `Expected a port such as 4321, received "${String(input)}".`,
	})
	.transform(Number)
	.refine((number) => number <= 65_535, { error: 'Expected a port up to 65535.' });

const days = z
	.string()
	.regex(/^[1-9]\d{0,4}$/, {
		error: ({ input }) => `Expected a number of days such as 90, received "${String(input)}".`,
	})
	.transform(Number);

const rate = z
	.string()
	.regex(/^\d+(\.\d+)?$/, {
		error: ({ input }) => `Expected a number such as 0.5, received "${String(input)}".`,
	})
	.transform(Number)
	.refine((number) => number > 0, { error: 'Expected more than 0.' });

const origin = z.string().refine((text) => URL.parse(text)?.origin === text, {
	error: ({ input }) =>
		`Expected scheme and host only, e.g. "https://help.company.example", received "${String(input)}".`,
});

const hostName = z.string().refine((text) => URL.parse(`http://${text}/`)?.hostname === text, {
	error: ({ input }) =>
		`Expected a name without scheme and port, e.g. "votes.company.example", received "${String(input)}".`,
});

const text = z.string().min(1, { error: 'Expected a value, received an empty one.' });

const list = z.string().transform((value) =>
	value
		.split(',')
		.map((part) => part.trim())
		.filter(Boolean),
);

/** Bits of the largest network that somebody's proxies may be in, by the bits of an address. */
const NARROWEST = { 32: 8, 128: 16 } as const;

/** Addresses and networks, as a list that an address can be looked up in. */
const networks = list.transform((parts, context) => {
	const known = new BlockList();
	for (const part of parts) {
		const [address = '', prefix] = part.split('/');
		const bits = isIP(address) === 4 ? 32 : 128;
		const length = prefix === undefined ? bits : Number(prefix || NaN);
		if (isIP(address) === 0 || !Number.isInteger(length) || length < 0 || length > bits) {
			const message = `Expected networks such as "10.0.0.0/8, ::1", received "${part}".`;
			context.addIssue({ code: 'custom', message, input: part });
		} else if (length < NARROWEST[bits]) {
			const message = `Expected the networks of your proxies, received "${part}": then any sender could claim any address.`;
			context.addIssue({ code: 'custom', message, input: part });
		} else known.addSubnet(address, length, bits === 32 ? 'ipv4' : 'ipv6');
	}
	return known;
});

/** All that the environment can say, by the name it has in the code. */
export const SETTINGS = {
	port: setting('FYR_PORT', 'Port to listen on; 0 for any that is free.', '4321', port),
	host: setting('FYR_HOST', 'Address to listen on; 0.0.0.0 for all.', '127.0.0.1', text),
	store: setting(
		'FYR_STORE',
		'Where votes are kept: sqlite:<file>, or postgres://… (else DATABASE_URL is used).',
		'sqlite:.fyr/feedback.db',
		// The value is not quoted: an address of a database holds a password.
		z.string().regex(/^(sqlite:.|postgres(ql)?:\/\/)/, {
			error:
				'Expected sqlite:<file> or postgres://<user>@<host>/<database>, e.g. "sqlite:.fyr/feedback.db".',
		}),
	),
	manifest: setting('FYR_MANIFEST', 'What the build published.', 'dist/fyr-manifest.json', text),
	origins: setting(
		'FYR_ORIGINS',
		'Further origins whose pages may vote, separated by commas.',
		'',
		list.pipe(z.array(origin)),
	),
	hosts: setting(
		'FYR_HOSTS',
		"Further host names of the endpoint, besides the site's, separated by commas.",
		'',
		list.pipe(z.array(hostName)),
	),
	trustedProxies: setting(
		'FYR_TRUSTED_PROXIES',
		'Networks of proxies whose X-Forwarded-For is believed, separated by commas.',
		'',
		networks,
	),
	rateBurst: setting('FYR_RATE_BURST', 'Votes that one network may send at once.', '20', rate),
	ratePerSecond: setting(
		'FYR_RATE_PER_SECOND',
		'Votes that it may send each second after that.',
		'0.5',
		rate,
	),
	takesZeroResults: renamed(
		'FYR_SEARCH_MISSES',
		setting(
			'FYR_ZERO_RESULTS',
			'Whether searches without a result are counted: on or off.',
			'on',
			z
				.enum(['on', 'off'], {
					error: ({ input }) => `Expected on or off, received "${String(input)}".`,
				})
				.transform((word) => word === 'on'),
		),
	),
	commentDays: setting('FYR_COMMENT_DAYS', 'Days after which a comment is deleted.', '180', days),
	linkDays: setting(
		'FYR_VOTE_LINK_DAYS',
		'Days after which a vote is no longer linked to its reader.',
		'90',
		days,
	),
	zeroResultDays: renamed(
		'FYR_MISS_DAYS',
		setting(
			'FYR_ZERO_RESULT_DAYS',
			'Days after which a search without a result is deleted.',
			'400',
			days,
		),
	),
	adminTokenFile: setting(
		'FYR_ADMIN_TOKEN_FILE',
		'File with the password of the admin listener; without it there is no such listener.',
		'',
		z.string(),
	),
	adminPort: setting('FYR_ADMIN_PORT', 'Port of the admin listener.', '4322', port),
	adminHost: setting('FYR_ADMIN_HOST', 'Address of the admin listener.', '127.0.0.1', text),
	logLevel: setting(
		'FYR_LOG_LEVEL',
		'How much is logged: debug (every request), info, warn, error or silent.',
		'info',
		z.enum(['debug', 'info', 'warn', 'error', 'silent'], {
			error: ({ input }) =>
				`Expected debug, info, warn, error or silent, received "${String(input)}".`,
		}),
	),
} satisfies Record<string, Setting<unknown>>;

/** The settings as lines of `--help`. */
export function settingsHelp(): string {
	const width = Math.max(...Object.values(SETTINGS).map(({ name }) => name.length));
	return Object.values<Setting<unknown>>(SETTINGS)
		.map(({ name, description, defaultText }) => {
			const usual = defaultText === '' ? '' : ` (${defaultText})`;
			return `  ${name.padEnd(width)}  ${description}${usual}`;
		})
		.join('\n');
}
