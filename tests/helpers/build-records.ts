import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { astroConfig } from '../../src/integrations/astro-config.ts';
import { openProject } from '../../src/read/project.ts';
import { foldersFor } from './content.ts';

/** Builds a content root into a folder, with its records beside it. */
const [, , content = '', out] = process.argv;
const config = astroConfig(await openProject(foldersFor(content, out)));
await build({
	...config,
	configFile: false,
	logLevel: 'error',
	integrations: [
		...(config.integrations ?? []),
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
