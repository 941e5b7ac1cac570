import { readConfig } from '../../src/config/read-config.ts';

/** Prints, as JSON, the configuration of each folder given, or why it cannot be read. */
const read = process.argv
	.slice(2)
	.map((root) =>
		readConfig(root).catch((error: unknown) => (error instanceof Error ? error.message : error)),
	);
console.log(JSON.stringify(await Promise.all(read)));
