import { existsSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/read/check-content.ts';
import { publicFiles } from '../../src/read/list-files.ts';
import { foldersOf, openProject } from '../../src/read/project.ts';
import { readContent } from '../../src/read/read-content.ts';
import { article, companyFolder } from '../helpers/content.ts';
import { plain } from '../helpers/pictures.ts';

const site = (name: string): string =>
	`name: ${name}\norigin: https://help.example\nlocales: [{ code: sv, label: Svenska }]\ntheme: { logo: logo.svg }\n`;

describe('two help centers in one process', () => {
	test('know nothing of each other: texts, pictures, public files and cache', async () => {
		const bytes = await plain(30, 20).png().toBuffer();
		const folders = ['Ett', 'Två'].map((name) =>
			foldersOf({
				root: companyFolder({
					'site.yaml': site(name),
					'sv/a/_category.yaml': 'title: A\n',
					'sv/a/b.md': article(`![Bild](./${name}.png)`, '', name),
					[`sv/a/${name}.png`]: bytes,
				}),
			}),
		);
		const [first, second] = folders;
		if (!first || !second) throw new Error('Two were made.');
		mkdirSync(join(second.root, 'public'));
		writeFileSync(
			join(second.root, 'public/logo.svg'),
			'<svg xmlns="http://www.w3.org/2000/svg"/>',
		);
		const [one, two] = folders.map((each) => readContent(each));
		const projects = await Promise.all(folders.map(openProject));
		expect(projects.map(({ site }) => site.name)).toEqual(['Ett', 'Två']);
		expect([one, two].map((each) => each?.records.articles[0]?.data.title)).toEqual(['Ett', 'Två']);
		expect(Object.keys(two?.records.pictures ?? {})).toEqual(['sv/a/Två.png']);
		const rules = [one, two].map((each) => each && checkContent(each).map(({ rule }) => rule));
		expect(rules[0]).toContain('missing-logo');
		expect(rules[1]).not.toContain('missing-logo');
		expect(folders.every(({ cache }) => existsSync(join(cache, 'inspected-at')))).toBe(true);
		expect(first.cache).not.toBe(second.cache);
	});
});

test('of two public files with one name, that of the content is published', () => {
	const root = companyFolder({ 'public/logo.svg': 'own', 'public/a.txt': 'own' });
	mkdirSync(join(root, 'public'));
	writeFileSync(join(root, 'public/logo.svg'), 'shared');
	writeFileSync(join(root, 'public/b.txt'), 'shared');
	const files = publicFiles(foldersOf({ root }));
	expect([...files.keys()].sort()).toEqual(['a.txt', 'b.txt', 'logo.svg']);
	expect(readFileSync(files.get('logo.svg') ?? '', 'utf8')).toBe('own');
});
