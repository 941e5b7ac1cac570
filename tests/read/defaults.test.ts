import { describe, expect, test } from 'vitest';
import { stringKeys } from '../../src/i18n/keys.ts';
import { builtInStrings } from '../../src/i18n/translator.ts';
import { findProblems } from '../../src/model/find-problems.ts';
import { articleView } from '../../src/model/view/article.ts';
import { readContent } from '../../src/read/read-content.ts';
import { openCenter } from '../helpers/center.ts';
import { printed, today, writeContent, foldersFor } from '../helpers/content.ts';

/** One Swedish article, beside its labels and terms. */
function read(text: string) {
	const root = writeContent({
		'sv/a/_category.yaml': 'title: A\n',
		'sv/a/b.md': text,
		'labels/sv.json': '{ "nav": { "save": "Spara" } }',
		'terms.yaml': 'pin:\n  sv: { word: kod }\n  da: { word: kode }\n',
	});
	const content = readContent(foldersFor(root));
	const problems = findProblems(content, {
		today,
		interfaceKeys: stringKeys,
		builtIn: builtInStrings,
	});
	return {
		data: content.records.articles[0]?.data,
		said: problems.filter(({ file }) => file === 'sv/a/b.md').map(printed),
	};
}

describe('an article without a description', () => {
	test.each([
		'---\ntitle: B\n---\n',
		'---\ntitle: B\ndescription:\n---\n',
		'---\ntitle: B\ndescription: " "\n---\n',
	])('gets the beginning of its text, and a hint (%j)', (matter) => {
		const { data, said } = read(
			`${matter}\nTryck på :ui[nav.save] och skriv din :term[pin]. Klart.`,
		);
		expect(data).toMatchObject({
			title: 'B',
			description: 'Tryck på Spara och skriv din kod. Klart.',
		});
		expect(said).toEqual([
			'sv/a/b.md:1:1 hint: There is no description, so lists and search engines show "Tryck på Spara och skriv din kod. Klart.". Write what readers can do after this, if that says it better: "description: …".',
		]);
	});

	test('shows it everywhere but above the text that it repeats', () => {
		const { center, sources } = openCenter({ 'sv/a/b.md': '---\ntitle: B\n---\nText.' });
		expect(articleView(center, 'sv', 'a/b', sources)).toMatchObject({
			description: 'Text.',
			lead: undefined,
		});
	});

	test('of pictures alone is described by its title', () => {
		expect(read('---\ntitle: B\n---\n\n***').data?.description).toBe('B');
	});
});

describe('an article without a title', () => {
	test.each([
		'# Byt kod\n\nText.',
		'---\norder: 1\n---\n# Byt kod\n\nText.',
		'---\ntitle:\n---\n# Byt kod\n\nText.',
	])('gets the heading that its text begins with, and a hint (%j)', (text) => {
		const { data, said } = read(text);
		expect(data).toMatchObject({ title: 'Byt kod', description: 'Text.' });
		expect(said.filter((line) => line.includes('stands for it'))).toHaveLength(1);
	});

	test.each([
		[
			'---\norder: 1\n---\n\nText.',
			'sv/a/b.md:2:1 error: title: Every article needs a title. Add the line.',
		],
		[
			'---\norder: 1\n---\n\n## Byt kod',
			'sv/a/b.md:2:1 error: title: Every article needs a title. Add the line.',
		],
		[
			'---\norder: 1\n# Byt kod\n\nText.',
			'sv/a/b.md:1:1 error: The front matter is never closed. Add a line "---" below its last key.',
		],
	])('and without such a heading is an error (%j)', (text, message) => {
		expect(read(text).said).toContain(message);
	});
});
