import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commands } from '../../src/commands/commands.ts';
import { docs, namedInTables } from './pages.ts';

const page = 'en/commands/commands.md';
const sections = readFileSync(join(docs, page), 'utf8').split(/^(?=#+ )/m);

test('docs/ has every command', () => {
	expect(namedInTables(page)).toEqual(expect.arrayContaining(Object.keys(commands)));
});

test.each(Object.keys(commands))('docs/ has every option of %s', (name) => {
	const section = sections.find((one) => one.startsWith(`### ${name}\n`)) ?? '';
	expect(optionsOf(name).filter((option) => !section.includes(`\`${option}`))).toEqual([]);
});

/** What its usage explains. To load a command and ask it takes seconds: Astro comes with some. */
function optionsOf(name: string): string[] {
	const source = readFileSync(join(docs, `../src/commands/${name}.ts`), 'utf8');
	return [...source.matchAll(/^ {2}(--[\w-]+)/gm)].map(([, option = '']) => option);
}
