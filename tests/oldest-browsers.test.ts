import { globSync, readFileSync } from 'node:fs';
import { dirname, join, matchesGlob, normalize } from 'node:path';
import { ESLint } from 'eslint';
import stylelint from 'stylelint';
import { expect, test } from 'vitest';
import { readerSide } from '../eslint.config.js';
import manifest from '../package.json' with { type: 'json' };
import { buildTarget } from '../src/integrations/build-target.ts';

/** What reaches readers is held to the browsers that README promises. */

/** Modules that a module imports, types left out. */
function importsOf(file: string): string[] {
	const text = readFileSync(file, 'utf8').replace(/^\s*import type [^;]*;/gm, '');
	const found = text.matchAll(
		/(?:^|\s)(?:import|export)\s[^'";]*?from\s*'(\.[^']+)'|import\(\s*'(\.[^']+)'|new URL\(\s*'(\.[^']+)'/g,
	);
	return [...found]
		.map(([, fixed, lazy, worker]) => normalize(join(dirname(file), fixed ?? lazy ?? worker ?? '')))
		.filter((path) => path.endsWith('.ts'));
}

/** Modules that the scripts of pages and components load, and all that these load. */
function loaded({ deep = true } = {}): string[] {
	const scripts = globSync('src/**/*.astro').flatMap((file) =>
		[...readFileSync(file, 'utf8').matchAll(/<script>([\s\S]*?)<\/script>/g)].flatMap(
			([, code = '']) =>
				[...code.matchAll(/from '(\.[^']+)'/g)].map(([, path = '']) =>
					normalize(join(dirname(file), path)),
				),
		),
	);
	const seen = new Set<string>();
	const visit = (file: string): void => {
		if (seen.has(file)) return;
		seen.add(file);
		if (deep) importsOf(file).forEach(visit);
	};
	scripts.forEach(visit);
	return [...seen].map((file) => file.replaceAll('\\', '/')).sort();
}

test('every module that a page loads is held to them', () => {
	const files = loaded();
	expect(files).toContain('src/search/client/start.ts');
	expect(files).toContain('src/search/client/searcher.ts');
	expect(files).toContain('src/feedback/form/enhance-feedback.ts');
	expect(files.filter((file) => !readerSide.some((glob) => matchesGlob(file, glob)))).toEqual([]);
});

test('tsconfig.reader.json begins where pages do', () => {
	const { include, files } = JSON.parse(
		readFileSync('tsconfig.reader.json', 'utf8').replace(/^\s*\/\/.*$/gm, ''),
	) as { include: string[]; files: string[] };
	const begun = loaded({ deep: false });
	expect(
		begun.filter((file) => ![...include, ...files].some((glob) => matchesGlob(file, glob))),
	).toEqual([]);
});

test('README names them as package.json does, and the bundler gets the same', () => {
	const [, words = ''] =
		/^## Browsers\n([\s\S]*?)\n## /m.exec(readFileSync('README.md', 'utf8')) ?? [];
	const versions = manifest.browserslist.map((line) => line.split(' >= ')[1] ?? '');
	for (const version of versions) expect(words).toContain(version);
	expect(buildTarget(['chrome >= 109', 'ios_saf >= 16.4'])).toEqual(['chrome109', 'ios16.4']);
});

test.each([
	'new Intl.Segmenter();',
	'requestIdleCallback(() => undefined);',
	'document.body.checkVisibility();',
	'document.body.togglePopover();',
	'URL.parse(location.href);',
])('`%s` in what a page loads is an error', async (code) => {
	const [result] = await new ESLint().lintText(code, { filePath: 'src/search/client/sample.ts' });
	expect(result?.messages.map(({ ruleId }) => ruleId)).toEqual([
		expect.stringMatching(/^(compat\/compat|no-restricted-properties)$/),
	]);
});

test.each([
	['a:has(b) { color: red; }', 1],
	['a { color: light-dark(red, blue); }', 1],
	['@container (width > 1rem) { a { inline-size: 1cqi; } }', 2],
	['a:popover-open { color: red; }', 1],
	['@supports selector(:has(b)) { a:has(b) { color: red; } }', 0],
	['a { inline-size: 1dvi; }', 0],
])('`%s` in a style has %i things that some lack', async (code, count) => {
	const { results } = await stylelint.lint({ code, codeFilename: 'src/styles/sample.css' });
	const warnings = results.flatMap((result) => result.warnings);
	expect(warnings.filter(({ rule }) => rule === 'plugin/use-baseline').length).toBe(count);
});
