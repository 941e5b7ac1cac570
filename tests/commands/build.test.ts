import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { article, writeContent } from '../helpers/content.ts';
import { runCommand } from '../helpers/run-command.ts';

describe('npm run build', () => {
	test('stops before Astro for a site.yaml that is not valid, with the faults of all files', () => {
		const root = writeContent({
			'site.yaml': 'name: A\norigin: help\nlocales: [{ code: sv, label: S, lang: swe_dish }]\n',
			'sv/a/_category.yaml': 'title: A\n',
			'sv/a/b.mdx': article('[x](./d.mdx)\n\n### Only a warning'),
		});
		expect(runCommand('build', root, ['--out', join(root, 'dist')])).toMatchInlineSnapshot(`
			{
			  "code": 1,
			  "err": "",
			  "out": "3 problems in the content:
			  site.yaml:2:1  origin: Expected the address of the published site, e.g. https://help.company.example or https://company.example/help; received "help".
			  site.yaml:3:33  locales.0.lang: Expected a language tag such as "pt-BR", received "swe_dish".
			  sv/a/b.mdx:6:1  "./d.mdx" leads to no article. Did you mean "./b.mdx"?
			",
			}
		`);
	});

	test('without a content root it exits 2 and says why', () => {
		const { code, out, err } = runCommand('build', '/no/such/folder');
		expect([code, out, err]).toEqual([
			2,
			'',
			'build: There is no site.yaml in "/no/such/folder". FYR_CONTENT must name a folder that holds one.\n',
		]);
	});
});

test('npm run build knows no host but those that it names', () => {
	const { code, err } = runCommand('build', '/no/such/folder', ['--host', 'ngnix']);
	expect([code, err.split('\n')[0]]).toEqual([
		2,
		'build: There is no host "ngnix". Did you mean "nginx"?',
	]);
});

describe('npm run dev', () => {
	test('ends with the faults of a site.yaml that is not valid', () => {
		const root = writeContent({ 'site.yaml': 'name: A\n' });
		const { code, out, err } = runCommand('dev', root);
		expect([code, out.split('\n')[0], err]).toEqual([1, '2 problems in the content:', '']);
	});
});
