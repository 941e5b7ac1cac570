import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { textFaultRules } from '../../src/markdown/faults/index.ts';
import { ruleNames } from '../../src/model/rule-names.ts';
import { rules } from '../../src/model/rules/index.ts';

const names = Object.keys(ruleNames);

test('every rule that reports something is known, so that site.yaml may name it', () => {
	// Those of other files are held to the list by their type.
	for (const { name } of [...rules, ...textFaultRules]) expect(names).toContain(name);
});

test('every known rule reports something somewhere', () => {
	const code = globSync('src/{model/rules,markdown,parts,read}/**/*.ts').map((file) =>
		readFileSync(file, 'utf8'),
	);
	const unused = names.filter((name) => !code.some((text) => text.includes(`'${name}'`)));
	expect(unused).toEqual([]);
});

test('the list is in the order of the alphabet', () => {
	expect(names).toEqual(names.toSorted());
});
