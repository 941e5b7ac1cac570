import { defineConfig } from 'astro/config';
import { astroConfig } from './src/integrations/astro-config.ts';
import { foldersOf, openProject } from './src/read/project.ts';

/** For the tools of Astro that look for this file; the commands call Astro themselves. */
const root = import.meta.dirname;

export default defineConfig(astroConfig(await openProject(foldersOf({ root }))));
