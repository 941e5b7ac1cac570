#!/usr/bin/env node
/**
 * `fyr`: hands over to a Node that is new enough, and runs the command there. Plain JavaScript, because
 * an older Node must read this file; it is also all that such a Node runs.
 */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const own = join(dirname(fileURLToPath(import.meta.url)), '..');
// Where Fyr is developed, Node takes the types out of its source itself; below node_modules it does not.
const program = ['lib/commands/program.js', 'src/commands/program.ts']
	.map((path) => join(own, path))
	.find((path) => existsSync(path));

process.env['NODE_COMPILE_CACHE'] ??= join(own, '.cache', 'compiled-code');
await import(String(pathToFileURL(program ?? '')));
