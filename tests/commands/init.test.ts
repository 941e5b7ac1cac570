import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { companyFiles } from '../../src/commands/init/company-files.ts';
import { labelOf, languageOf } from '../../src/commands/init/languages.ts';
import { ownPackage } from '../../src/commands/init/own-package.ts';
import { writeNew } from '../../src/commands/init/write-new.ts';
import { problemsIn } from '../../src/commands/checking/problems-in.ts';
import { foldersOf } from '../../src/read/project.ts';
import { temporaryFolder } from '../feedback/setup.ts';

const answers = { name: 'Norrsken', languages: 'sv,da,nb,en,fi,pt-br', accent: '#123456' };
const own = { fyr: '^0.1.0', node: '24' };

describe('a new help center', () => {
	test('is valid at once, in every language, and that a language has English texts is said', () => {
		const root = temporaryFolder();
		const { files, hints } = companyFiles(answers, own);
		writeNew(root, files);
		expect(problemsIn(foldersOf({ root })).problems).toEqual([]);
		expect(hints).toEqual([
			'There are no first texts in Suomi: those in content/fi/ are English, to be written over.',
			'There are no first texts in Português (Brasil): those in content/pt-br/ are English, to be written over.',
		]);
	});

	test('overwrites nothing', () => {
		const root = temporaryFolder();
		writeFileSync(join(root, 'README.md'), 'Ours.');
		expect(writeNew(root, companyFiles(answers, own).files)).toEqual(['README.md']);
		expect(readFileSync(join(root, 'README.md'), 'utf8')).toBe('Ours.');
	});

	test.each([
		[{ languages: 'sv,xx' }, 'There is no language "xx".'],
		[{ languages: ' ' }, 'Name one language or more'],
		[{ accent: 'red' }, 'Expected a colour such as "#0b6b6f", received "red".'],
	])('%o is refused', (wrong, message) => {
		expect(() => companyFiles({ ...answers, ...wrong }, own)).toThrow(message);
	});
});

test('languages are called as they call themselves', () => {
	expect(['sv', 'da', 'nb', 'pt-br'].map(labelOf)).toEqual([
		'Svenska',
		'Dansk',
		'Norsk bokmål',
		'Português (Brasil)',
	]);
	expect(['sv-SE', 'nn-NO', 'en-US'].map(languageOf)).toEqual(['sv', 'nb', 'en']);
});

test('it depends on the Fyr that made it', () => {
	expect(ownPackage().fyr).toBe(`file:${join(import.meta.dirname, '../..')}`);
});
