import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { textFaultRules } from '../../../src/markdown/faults/index.ts';
import { rules } from '../../../src/model/rules/index.ts';
import { isRuleName, registry, ruleNames } from '../../../src/model/registry/index.ts';
import { exampleFiles, type Example } from '../../../src/model/registry/entry.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { stringKeys } from '../../../src/i18n/keys.ts';
import { builtInStrings } from '../../../src/i18n/translator.ts';
import { findProblems } from '../../../src/model/find-problems.ts';
import { readContent } from '../../../src/read/read-content.ts';
import { foldersFor, today, writeContent } from '../../helpers/content.ts';

describe.each(ruleNames)('%s', (name) => {
	const { severity, wrong, right, mended } = registry[name];

	test('its wrong example shows it', () => {
		const found = of(name, wrong);
		expect(found.map((problem) => problem.severity)).toContain(severity);
		expect(found.some(({ fix }) => fix !== undefined)).toBe(mended === true);
	});

	test('its right example does not', () => {
		expect(of(name, right)).toEqual([]);
	});
});

/** What a rule says of an example; `public/` is beside its files here, so that they can be one set. */
function of(name: string, example: Example): Problem[] {
	const root = writeContent(exampleFiles(example));
	const content = readContent(foldersFor(root));
	const known = { today, interfaceKeys: stringKeys, builtIn: builtInStrings };
	return findProblems(content, known).filter(({ rule }) => rule === name);
}

test('a name of no rule is told from those of rules', () => {
	expect(isRuleName('missing-alt')).toBe(true);
	expect(isRuleName('missing-altt')).toBe(false);
	expect(isRuleName('toString')).toBe(false);
});

test('every rule that reports something is in the registry, and every one of it reports something', () => {
	// Those that are named in other files are held to it by their type.
	for (const { name } of [...rules, ...textFaultRules]) expect(ruleNames).toContain(name);
	const code = globSync('src/{model/rules,markdown,parts,read}/**/*.ts').map((file) =>
		readFileSync(file, 'utf8'),
	);
	const unused = ruleNames.filter((name) => !code.some((text) => text.includes(`'${name}'`)));
	expect(unused).toEqual([]);
});
