import { runAsProgram } from './cli/run.ts';
import { main } from './main.ts';

/** What `bin/fyr.mjs` starts. */
await runAsProgram(main);
