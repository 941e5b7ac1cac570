import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { article, writeContent } from '../helpers/content.ts';
import { runCommand } from '../helpers/run-command.ts';

const category = { 'sv/a/_category.yaml': 'title: A\n', 'da/a/_category.yaml': 'title: A\n' };
const good = { ...category, 'sv/a/b.mdx': article(), 'da/a/b.mdx': article() };
const bad = { ...good, 'sv/a/c.mdx': article('[x](./d.mdx)\n\n### E', '', 'C') };

describe('npm run check', () => {
	test('prints problems to standard output, a summary to standard error, and exits 1', () => {
		expect(runCommand('check', writeContent(bad))).toMatchInlineSnapshot(`
			{
			  "code": 1,
			  "err": "3 articles in 2 locales read, 1 error, 1 warning.
			",
			  "out": "sv/a/c.mdx:6:1  error  broken-link  "./d.mdx" leads to no article. Did you mean "./b.mdx"?
			sv/a/c.mdx:8:1  warning  heading-order  "### E" skips a level, and readers who hear the page miss one. Write "## E".
			",
			}
		`);
	});

	test('exits 0 if there is nothing to fix, also where there is a hint', () => {
		expect(runCommand('check', writeContent(good))).toMatchInlineSnapshot(`
			{
			  "code": 0,
			  "err": "2 articles in 2 locales read, no problems.
			",
			  "out": "",
			}
		`);
		const hint = { ...good, 'sv/a/b.mdx': article('Text.', 'reviewBy: 2020-01-01') };
		expect(runCommand('check', writeContent(hint))).toMatchInlineSnapshot(`
			{
			  "code": 0,
			  "err": "2 articles in 2 locales read, 1 hint.
			",
			  "out": "sv/a/b.mdx:4:1  hint  dates  Its review was due on 2020-01-01. Read it again, then write the next date.
			",
			}
		`);
	});

	test('a warning alone exits 1 too', () => {
		const files = { ...good, 'sv/a/b.mdx': article('### A') };
		expect(runCommand('check', writeContent(files))).toMatchObject({
			code: 1,
			err: '2 articles in 2 locales read, 1 warning.\n',
		});
	});

	test('--json prints one array with the keys that other programs may rely on', () => {
		const { code, out } = runCommand('check', writeContent(bad), ['--json']);
		expect(code).toBe(1);
		const problems = JSON.parse(out) as object[];
		expect(Object.keys(problems[0] ?? {})).toEqual([
			'file',
			'line',
			'column',
			'rule',
			'severity',
			'message',
		]);
		expect(problems[0]).toMatchObject({
			file: 'sv/a/c.mdx',
			line: 6,
			rule: 'broken-link',
			severity: 'error',
		});
		expect(runCommand('check', writeContent(good), ['--json']).out).toBe('[]\n');
	});

	test('--github prints annotations with paths from the folder one is in', () => {
		const root = writeContent({ ...good, 'sv/a/c.mdx': article('[100%, x](./d.mdx)', '', 'C') });
		const { out } = runCommand('check', root, ['--github'], join(root, 'sv'));
		expect(out).toBe(
			'::error file=a/c.mdx,line=6,col=1,title=broken-link::"./d.mdx" leads to no article. Did you mean "./b.mdx"?\n',
		);
		expect(relative(join(root, 'sv'), join(root, 'sv/a/c.mdx'))).toBe(join('a', 'c.mdx'));
	});

	test('a rule with more than ten findings gets one line, unless all are asked for', () => {
		const links = Array.from({ length: 6 }, (_, index) => `[x](./gone-${index}.mdx)`).join(' ');
		const root = writeContent({
			...good,
			'sv/a/c.mdx': article(`### E\n\n${links}`, '', 'C'),
			'sv/a/d.mdx': article(links, '', 'D'),
		});
		const [heading, group, ...rest] = runCommand('check', root).out.split('\n');
		expect([heading, group, rest]).toEqual([
			'sv/a/c.mdx:6:1  warning  heading-order  "### E" skips a level, and readers who hear the page miss one. Write "## E".',
			'error  broken-link  12 times in 2 files: sv/a/c.mdx:8:1, sv/a/d.mdx:6:1. The first: "./gone-0.mdx" leads to no article.',
			[''],
		]);
		for (const [option, pattern] of [
			['--all', /  error  broken-link  /g],
			['--json', /"broken-link"/g],
			['--github', /^::error .*broken-link/gm],
		] as const) {
			expect(runCommand('check', root, [option]).out.match(pattern)).toHaveLength(12);
		}
	});

	test('--fix writes what it can, says so, and reports what is left', () => {
		const root = writeContent({
			...good,
			'sv/a/b.mdx': article('# One\n\n## Two\n\n[x](./gone.mdx)'),
		});
		const { code, out, err } = runCommand('check', root, ['--fix']);
		expect([code, out]).toEqual([
			1,
			'sv/a/b.mdx:10:1  error  broken-link  "./gone.mdx" leads to no article.\n',
		]);
		expect(err).toMatch(
			/^Fixed sv\/a\/b\.mdx:6  heading-order  "# One": .*\n2 articles in 2 locales read, 1 error\.\n$/,
		);
		expect(readFileSync(join(root, 'sv/a/b.mdx'), 'utf8')).toBe(
			article('## One\n\n### Two\n\n[x](./gone.mdx)'),
		);
		expect(runCommand('check', root, ['--fix', '--json']).err).not.toContain('Fixed');
	});

	test('--fix writes endings of links, and directives without their space', () => {
		const root = writeContent({
			...good,
			'sv/a/b.mdx': article('[x](./c#d) [y](./c "T")\n\n::: note\nText.\n:::'),
			'sv/a/c.mdx': article('## D', '', 'C'),
		});
		expect(runCommand('check', root, ['--fix']).code).toBe(0);
		expect(readFileSync(join(root, 'sv/a/b.mdx'), 'utf8')).toBe(
			article('[x](./c.mdx#d) [y](./c.mdx "T")\n\n:::note\nText.\n:::'),
		);
	});

	test('--help prints how to use it, and exits 0', () => {
		const { code, out } = runCommand('check', writeContent({}), ['--help']);
		expect([code, out.split('\n')[0]]).toEqual([
			0,
			'Usage: npm run check -- [--fix] [--all | --json | --github]',
		]);
	});

	test.each([
		[['--jsno'], 'check: There is no option "--jsno". Did you mean "--json"?'],
		[['--json', '--github'], 'check: Choose one of --all, --json and --github.'],
		[['sv'], 'check: All of the content is checked, so "sv" is not needed.'],
	])('%j is answered with what is meant and the usage, and exits 2', (args, message) => {
		const { code, out, err } = runCommand('check', writeContent(good), args);
		expect([code, out, err.split('\n')[0]]).toEqual([2, '', message]);
		expect(err).toContain('Usage: npm run check');
	});

	test('without a content root it exits 2 and says why', () => {
		const missing = runCommand('check', '/no/such/folder');
		expect([missing.code, missing.err]).toEqual([
			2,
			'check: There is no site.yaml in "/no/such/folder". FYR_CONTENT must name a folder that holds one.\n',
		]);
	});

	test('faults of site.yaml are problems like all others', () => {
		const root = writeContent({ 'site.yaml': 'name: A\n' });
		expect(runCommand('check', root)).toMatchInlineSnapshot(`
			{
			  "code": 1,
			  "err": "Nothing else is read before site.yaml is right, 2 errors.
			",
			  "out": "site.yaml:1:1  error  schema  origin: Expected the address of the published site, e.g. https://help.company.example or https://company.example/help; received nothing.
			site.yaml:1:1  error  schema  locales: Expected a list of locales such as "- { code: sv, label: Svenska }", received nothing.
			",
			}
		`);
		const { code, out } = runCommand('check', root, ['--json']);
		expect([code, JSON.parse(out)]).toEqual([
			1,
			[expect.objectContaining({ file: 'site.yaml' }), expect.objectContaining({ rule: 'schema' })],
		]);
	});

	test.each([
		['a value of it is wrong', 'name: A\norigin: help\nlocales: [{ code: sv, label: S }]\n'],
		['it is no YAML', 'name: "A\nlocales: [{ code: sv, label: S }]\n'],
		['a locale of it is wrong', 'name: A\norigin: https://a.example\nlocales: [{ code: SV }]\n'],
	])('faults of site.yaml hide none of the other files where %s', (_, site) => {
		const { code, out, err } = runCommand('check', writeContent({ ...bad, 'site.yaml': site }));
		expect(code).toBe(1);
		expect(out).toMatch(/^site\.yaml:\d/m);
		expect(out).toContain('sv/a/c.mdx:6:1  error  broken-link  "./d.mdx" leads to no article.');
		expect(err).toContain('3 articles in 2 locales read');
	});

	test('the demo help center has nothing to fix', () => {
		expect(runCommand('check', join(import.meta.dirname, '../../content'))).toMatchObject({
			code: 0,
			out: '',
		});
	});
});
