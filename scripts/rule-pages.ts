import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineCommand, runAsProgram } from '../src/commands/cli/run.ts';
import { registry, ruleNames } from '../src/model/registry/index.ts';
import { rulePage } from './rule-pages/rule-page.ts';

const usage = `Usage: npm run rule-pages

Write a page for each rule of check into docs/en/check/rules/, from src/model/registry/.

Exits 0 when they are written, 2 if it could not run.`;

const folder = join(import.meta.dirname, '../docs/en/check/rules');

const command = defineCommand('rule-pages', usage, {}, () => {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	writeFileSync(
		join(folder, '_category.yaml'),
		'title: Rules\ndescription: Every rule, with an example wrong and right.\nicon: shield\n',
	);
	for (const name of ruleNames) {
		writeFileSync(join(folder, `${name}.md`), rulePage(name, registry[name]));
	}
	console.error(`${ruleNames.length} pages in docs/en/check/rules/.`);
	return 0;
});

await runAsProgram(command);
