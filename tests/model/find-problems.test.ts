import { stringKeys } from '../../src/i18n/keys.ts';
import { builtInStrings } from '../../src/i18n/translator.ts';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findProblems, hasErrors } from '../../src/model/find-problems.ts';
import { rules } from '../../src/model/rules/index.ts';
import { readContent } from '../../src/read/read-content.ts';
import {
	article,
	printed,
	problemsIn,
	today,
	writeContent,
	foldersFor,
} from '../helpers/content.ts';

describe('findProblems', () => {
	test('gives what the reader and the rules found, in the order of files and lines', () => {
		const files = {
			'sv/a/_category.yaml': 'title: A\n',
			'da/a/_category.yaml': 'title: A\n',
			'sv/a/c.mdx': '---\ntitle: C\n---\n',
			'sv/a/b.mdx': article('[x](./x.mdx)\n\n# H\n\n:ui[y]'),
			'da/a/b.mdx': article('[x](./c.mdx)'),
		};
		expect(problemsIn(files).map(printed)).toMatchInlineSnapshot(`
			[
			  "da/a/b.mdx:6:1 hint: "./c.mdx" is not written in da yet; readers get the sv edition.",
			  "sv/a/b.mdx:6:1 error: "./x.mdx" leads to no article. Did you mean "./b.mdx"?",
			  "sv/a/b.mdx:8:1 warning: "# H": the title in the front matter is the only heading of the first level, so every heading here counts one level lower. Write "## H".",
			  "sv/a/b.mdx:10:1 error: There is no labels/sv.json, so readers see "y" itself. Write the labels, e.g. { "nav": { "logIn": "Log in" } }.",
			  "sv/a/c.mdx:1:1 warning: Readers get a page with a title and nothing below. Write the text, or add "status: draft".",
			  "sv/a/c.mdx:1:1 hint: There is no description, so lists and search engines show "C". Write what readers can do after this, if that says it better: "description: …".",
			]
		`);
	});

	test('says nothing twice', () => {
		const content = readContent(foldersFor(writeContent({ 'sv/a/b.mdx': '---\ntitle: B\n---\n' })));
		const twice = { ...content, problems: [...content.problems, ...content.problems] };
		expect(
			findProblems(twice, { today, interfaceKeys: stringKeys, builtIn: builtInStrings }),
		).toEqual(findProblems(content, { today, interfaceKeys: stringKeys, builtIn: builtInStrings }));
	});

	test('every problem lies in a file of the content root, from line 1', () => {
		const content = readContent(foldersFor(join(import.meta.dirname, '../fixtures/mistakes')));
		for (const { file, line, column } of findProblems(content, {
			today,
			interfaceKeys: stringKeys,
			builtIn: builtInStrings,
		})) {
			expect(content.files).toContain(file);
			expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
		}
	});

	test('10,000 articles, each with a broken link, take seconds and not minutes', () => {
		const content = readContent(
			foldersFor(
				writeContent({
					'sv/a/b.mdx': article('[x](./gone.mdx) ![x](./gone.png)', 'related: [a/x]'),
				}),
			),
		);
		const [record] = content.records.articles;
		if (!record) throw new Error('The text of the test is no valid article.');
		const articles = Array.from({ length: 10_000 }, (_, index) => {
			const id = `folder-${index % 100}/article-${index}`;
			return { ...record, id, file: `sv/${id}.mdx`, data: { ...record.data, title: `T ${index}` } };
		});
		const files = new Set(['site.yaml', ...articles.map(({ file }) => file)]);
		const places = { key: () => ({ line: 1, column: 1 }), source: () => '' };
		const begin = performance.now();
		const many = { ...content, files, places, records: { ...content.records, articles } };
		const problems = findProblems(many, {
			today,
			interfaceKeys: stringKeys,
			builtIn: builtInStrings,
		});
		expect(problems.filter(({ rule }) => rule === 'broken-link')).toHaveLength(10_000);
		// 1.5 s on two cores; a loop over all articles for each would take minutes.
		expect(performance.now() - begin).toBeLessThan(15_000);
	}, 30_000);
});

describe('hasErrors', () => {
	test('only an error stops a build', () => {
		const problem = { file: 'a', line: 1, column: 1, rule: 'lock', message: 'y' } as const;
		expect(
			hasErrors([
				{ ...problem, severity: 'warning' },
				{ ...problem, severity: 'hint' },
			]),
		).toBe(false);
		expect(hasErrors([{ ...problem, severity: 'error' }])).toBe(true);
	});
});

describe('rules', () => {
	const folder = join(import.meta.dirname, '../../src/model/rules');
	const names = readdirSync(folder).map((file) => file.replace('.ts', ''));
	const parts = ['has-word', 'index', 'links', 'rule'];

	test('each is a file of its own name, and every file is in the list', () => {
		expect(rules.map(({ name }) => name)).toEqual(names.filter((name) => !parts.includes(name)));
	});

	test('each has a test of its own', () => {
		const tests = readdirSync(join(import.meta.dirname, 'rules'));
		for (const { name } of rules) expect(tests).toContain(`${name}.test.ts`);
	});
});
