import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { hasProgram } from './server-program.ts';

const schemas = {
	sitemap: ['--schema', 'sitemap.xsd'],
	atom: ['--relaxng', 'atom.rng'],
} as const;

/** Whether XML can be held to a schema; says why not. */
export function hasXmllint(): boolean {
	return hasProgram('xmllint', ['--version'], 'libxml2-utils');
}

/** What `xmllint` finds wrong in an XML file by a schema; nothing where it is valid. */
export function schemaFaults(xml: string, schema: keyof typeof schemas): string {
	const [option, file] = schemas[schema];
	const args = ['--noout', option, join(import.meta.dirname, 'schemas', file), '-'];
	const { status, stderr } = spawnSync('xmllint', args, { input: xml, encoding: 'utf8' });
	return status === 0 ? '' : stderr;
}
