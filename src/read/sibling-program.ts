import { dirname, extname, join } from 'node:path';

/**
 * The file of a program beside a module: TypeScript where we are developed, JavaScript where we are
 * installed, as the module itself is. Node reads no TypeScript below `node_modules`.
 *
 * @example
 * siblingProgram('probe', '/fyr/lib/read/picture-facts.js'); // => '/fyr/lib/read/probe.js'
 */
export function siblingProgram(name: string, module: string): string {
	return join(dirname(module), name + extname(module));
}
