import { fileURLToPath } from 'node:url';
import { build } from 'astro';

/** Builds the content root in `FYR_CONTENT` into the folder given, with its records beside it. */
await build({
	outDir: process.argv[2] ?? '',
	logLevel: 'error',
	integrations: [
		{
			name: 'records',
			hooks: {
				'astro:config:setup': ({ injectRoute }) =>
					injectRoute({
						pattern: '/records.json',
						entrypoint: fileURLToPath(new URL('./records-route.ts', import.meta.url)),
					}),
			},
		},
	],
});
