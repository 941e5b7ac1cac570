import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineCommand, runAsProgram } from '../src/commands/cli/run.ts';
import { sourceVersion, VERSION_FILE } from '../src/version.ts';
import { compile } from './pack/compile.ts';

const usage = `Usage: npm pack

Make what is published of this folder: lib/, compiled from src/. npm calls this before it packs.

Exits 0 when it is made, 2 if it could not be.`;

const project = join(import.meta.dirname, '..');

const command = defineCommand('pack', usage, {}, () => {
	compile(project);
	writeFileSync(join(project, 'lib', VERSION_FILE), sourceVersion(project));
	return 0;
});

await runAsProgram(command);
