import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { stringKeys } from '../../src/i18n/keys.ts';
import { textEntries } from '../../src/model/text-entries.ts';
import type { TextTree } from '../../src/schema/labels.ts';
import { article, writeContent } from '../helpers/content.ts';
import { runCommand } from '../helpers/run-command.ts';

describe('npm run new', () => {
	test('makes an article in every locale, and names the new folders', () => {
		const root = writeContent({ 'da/account/_category.yaml': 'title: Konto\n' });
		const args = ['account/password/reset-pin', '--title', 'Byt pin-kod: "så här"', '--all'];
		expect(runCommand('new', root, args)).toMatchInlineSnapshot(`
			{
			  "code": 0,
			  "err": "Now write over the text, and run "npm run check".
			",
			  "out": "sv/account/_category.yaml
			sv/account/password/_category.yaml
			sv/account/password/reset-pin.mdx
			da/account/password/_category.yaml
			da/account/password/reset-pin.mdx
			",
			}
		`);
		expect(readFileSync(join(root, 'sv/account/password/reset-pin.mdx'), 'utf8'))
			.toMatchInlineSnapshot(`
			"---
			title: "Byt pin-kod: \\"så här\\""
			description: Say in one sentence what readers can do after this.
			keywords: []
			related: []
			status: draft
			---

			One or two sentences: who this is for, and what they need.

			## First steps

			1. Write what to press, e.g. **Log in**.
			2. Write what readers see then.

			:::tip
			Remove the line "status: draft" when the text is ready to be published.
			:::
			"
		`);
		expect(readFileSync(join(root, 'sv/account/_category.yaml'), 'utf8')).toBe(
			'title: "Account"\nicon: article\n',
		);
	});

	test('what it makes has nothing to fix', () => {
		const root = writeContent({});
		runCommand('new', root, ['account/reset-pin', '--all']);
		expect(runCommand('check', root)).toEqual({
			code: 0,
			out: '',
			err: '2 articles in 2 locales read, no problems.\n',
		});
	});

	test('makes it in one locale, under a title made from the id', () => {
		const root = writeContent({});
		expect(runCommand('new', root, ['account/reset-pin', '--locale', 'sv']).code).toBe(0);
		expect(existsSync(join(root, 'da'))).toBe(false);
		expect(readFileSync(join(root, 'sv/account/reset-pin.mdx'), 'utf8')).toContain(
			'title: "Reset pin"',
		);
	});

	test('needs no locale where there is only one', () => {
		const root = writeContent({
			'site.yaml':
				'name: A\norigin: https://help.example\nlocales: [{ code: sv, label: Svenska }]\n',
		});
		expect(runCommand('new', root, ['account/reset-pin']).code).toBe(0);
	});

	test('overwrites nothing, and then writes in no locale at all', () => {
		const root = writeContent({ 'da/account/reset-pin.md': article() });
		expect(runCommand('new', root, ['account/reset-pin', '--all'])).toMatchInlineSnapshot(`
			{
			  "code": 1,
			  "err": "",
			  "out": "da/account/reset-pin.md is there already.
			",
			}
		`);
		expect(existsSync(join(root, 'sv'))).toBe(false);
	});

	test.each([
		[[], 'new: Name one article, e.g. account/reset-pin.'],
		[['a/b', 'a/c'], 'new: Name one article, e.g. account/reset-pin.'],
		[['account/reset-pin'], 'new: In which language? Give --all, or --locale with one of sv, da.'],
		[['a/b', '--all', '--locale', 'sv'], 'new: Choose --locale or --all.'],
		[['a/b', '--locale', 'se'], 'new: There is no locale "se" in site.yaml. Did you mean "sv"?'],
		[
			['sv/account/Reset PIN.mdx', '--all'],
			'new: An id has no locale: write "account/reset-pin" and --locale sv.',
		],
		[
			['content/sv/account/reset-pin.mdx', '--all'],
			'new: An id has no locale: write "account/reset-pin" and --locale sv.',
		],
		[
			['/account/reset-pin', '--all'],
			'new: Expected lowercase words joined by hyphens, e.g. "account/reset-pin"; received "/account/reset-pin".',
		],
		[
			['search/tips', '--all'],
			'new: "/search/" is a page of Fyr itself (search, all, feedback, pagefind, 404). Name the category otherwise.',
		],
		[
			['account/Reset PIN.mdx', '--all'],
			'new: Expected lowercase words joined by hyphens, e.g. "account/reset-pin"; received "account/Reset PIN.mdx".',
		],
		[
			['../../etc/passwd', '--all'],
			expect.stringContaining('new: Expected lowercase words joined by hyphens'),
		],
		[
			['account/', '--all'],
			expect.stringContaining('new: Expected lowercase words joined by hyphens'),
		],
		[
			['reset-pin', '--all'],
			'new: An article stands in a category. Write e.g. "account/reset-pin".',
		],
	])('%j writes nothing, exits 2 and says why', (args, message) => {
		const root = writeContent({});
		const { code, out, err } = runCommand('new', root, args);
		expect([code, out, err.split('\n')[0]]).toEqual([2, '', message]);
		expect(existsSync(join(root, 'sv'))).toBe(false);
	});
});

describe('npm run new -- --strings', () => {
	const site =
		'name: Test\norigin: https://help.example\nlocales: [{ code: lt, label: Lietuvių }]\n';

	test('makes every word of the site to write over, valid at once', () => {
		const root = writeContent({ 'site.yaml': site, 'lt/start/hello.md': article() });
		expect(runCommand('new', root, ['--strings', 'lt'])).toMatchObject({
			code: 0,
			out: 'lt/_ui.yaml\n',
		});
		const text = readFileSync(join(root, 'lt/_ui.yaml'), 'utf8');
		const keys = textEntries(parse(text) as TextTree).map(({ stem }) => stem);
		expect([...new Set(keys)]).toEqual(stringKeys);
		const { out } = runCommand('check', root);
		expect(out).toContain('english-strings');
		expect(out).not.toMatch(/error|interface-/);
	});

	test('overwrites nothing', () => {
		const root = writeContent({ 'site.yaml': site, 'lt/_ui.yaml': 'search: { submit: Rasti }\n' });
		expect(runCommand('new', root, ['--strings', 'lt'])).toMatchObject({
			code: 1,
			out: 'lt/_ui.yaml is there already.\n',
		});
		expect(readFileSync(join(root, 'lt/_ui.yaml'), 'utf8')).toBe('search: { submit: Rasti }\n');
	});

	test('a locale that the site does not have is refused', () => {
		const root = writeContent({ 'site.yaml': site });
		expect(runCommand('new', root, ['--strings', 'lv'])).toMatchObject({ code: 2 });
	});
});
