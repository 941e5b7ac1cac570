import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixAll } from '../../../src/commands/checking/apply-fixes.ts';
import { problemsIn } from '../../../src/commands/checking/problems-in.ts';
import { createHelpCenter } from '../../../src/model/help-center.ts';
import { publishedNow, publishedText } from '../../../src/model/published.ts';
import { readContent } from '../../../src/read/read-content.ts';
import {
	article,
	findings,
	printed,
	problemsIn as problemsOf,
	today,
	writeContent,
	type Files,
	foldersFor,
} from '../../helpers/content.ts';

/** `da` readers get Swedish where their own is missing. */
const before: Files = {
	'sv/a/_category.yaml': 'title: A\nslug: konto\n',
	'sv/a/b.mdx': article('Text.', 'slug: be\naliases: [/sv/old/]'),
	'sv/a/c.mdx': article('Text.', 'slug: ce'),
	'sv/a/d/e.mdx': article(),
};

function lockOf(files: Files): string {
	const { records } = readContent(foldersFor(writeContent(files)));
	return publishedText(publishedNow(createHelpCenter(records, { today, drafts: false })));
}

/** What is said when the content has changed since its addresses were noted. */
function after(changes: Record<string, string | undefined>): Files {
	const files = { ...before, 'urls.lock.json': lockOf(before), ...changes };
	return Object.fromEntries(
		Object.entries(files).flatMap(([file, text]) => (text === undefined ? [] : [[file, text]])),
	);
}

const check = (changes: Record<string, string | undefined>): string[] =>
	findings('published-address', after(changes));

test('what is published is noted: pages, fallbacks and former addresses, sorted, one a line', () => {
	expect(lockOf(before)).toMatchInlineSnapshot(`
		"{
			"/da/": "da/",
			"/da/konto/": "sv/a/",
			"/da/konto/be/": "sv/a/b",
			"/da/konto/ce/": "sv/a/c",
			"/da/konto/d/": "da/a/d/",
			"/da/konto/d/e/": "sv/a/d/e",
			"/sv/": "sv/",
			"/sv/konto/": "sv/a/",
			"/sv/konto/be/": "sv/a/b",
			"/sv/konto/ce/": "sv/a/c",
			"/sv/konto/d/": "sv/a/d/",
			"/sv/konto/d/e/": "sv/a/d/e",
			"/sv/old/": "sv/a/b",
			"~": "Written by npm run build. An address stays here for as long as somebody may ask for it."
		}
		"
	`);
});

describe('an address that leads nowhere', () => {
	test('is none where nothing has changed', () => {
		expect(check({})).toEqual([]);
	});

	test('after a change of slug: the line for the article', () => {
		expect(check({ 'sv/a/b.mdx': article('Text.', 'slug: bee\naliases: [/sv/old/]') }))
			.toMatchInlineSnapshot(`
			[
			  "sv/a/b.mdx:4:1 error: "/sv/konto/be/" was published, and leads nowhere now. Write here: aliases: [/sv/old/, /sv/konto/be/] (If nobody was ever given it, delete its line in urls.lock.json.)",
			]
		`);
	});

	test('after a change of a category’s slug: one line for it and all that is below', () => {
		expect(check({ 'sv/a/_category.yaml': 'title: A\nslug: kund\n' })).toMatchInlineSnapshot(`
			[
			  "sv/a/_category.yaml:2:1 error: "/sv/konto/" and 2 below it were published, and lead nowhere now. Write here: aliases: [/sv/konto/] (If nobody was ever given it, delete its line in urls.lock.json.)",
			]
		`);
	});

	test('after an article has moved: the line for the file it is now', () => {
		expect(check({ 'sv/a/c.mdx': undefined, 'sv/x/c.mdx': article('Text.', 'slug: ce') }))
			.toMatchInlineSnapshot(`
			[
			  "sv/x/c.mdx:4:1 error: "/sv/konto/ce/" was published, and leads nowhere now. Write here: aliases: [/sv/konto/ce/] (If nobody was ever given it, delete its line in urls.lock.json.)",
			  "urls.lock.json:5:2 error: "/da/konto/ce/" was published, and leads nowhere now. Write in redirects.yaml: "/da/konto/ce/": /da/x/ce/ (or gone, where nothing takes its place).",
			]
		`);
	});

	test('after a folder has moved: the line for its category', () => {
		expect(
			check({
				'sv/a/_category.yaml': undefined,
				'sv/a/b.mdx': undefined,
				'sv/a/c.mdx': undefined,
				'sv/a/d/e.mdx': undefined,
				'sv/z/_category.yaml': 'title: A\nslug: zz\n',
				'sv/z/b.mdx': before['sv/a/b.mdx'] as string,
				'sv/z/c.mdx': before['sv/a/c.mdx'] as string,
				'sv/z/d/e.mdx': before['sv/a/d/e.mdx'] as string,
			}),
		).toMatchInlineSnapshot(`
			[
			  "sv/z/_category.yaml:2:1 error: "/sv/konto/" and 4 below it were published, and lead nowhere now. Write here: aliases: [/sv/konto/] (If nobody was ever given it, delete its line in urls.lock.json.)",
			  "urls.lock.json:3:2 error: "/da/konto/" was published, and leads nowhere now. Write in redirects.yaml: "/da/konto/": /da/zz/ (or gone, where nothing takes its place).",
			  "urls.lock.json:4:2 error: "/da/konto/be/" was published, and leads nowhere now. Write in redirects.yaml: "/da/konto/be/": /da/zz/be/ (or gone, where nothing takes its place).",
			  "urls.lock.json:5:2 error: "/da/konto/ce/" was published, and leads nowhere now. Write in redirects.yaml: "/da/konto/ce/": /da/zz/ce/ (or gone, where nothing takes its place).",
			  "urls.lock.json:6:2 error: "/da/konto/d/" was published, and leads nowhere now. Write in redirects.yaml: "/da/konto/d/": /da/ (or gone, where nothing takes its place).",
			  "urls.lock.json:7:2 error: "/da/konto/d/e/" was published, and leads nowhere now. Write in redirects.yaml: "/da/konto/d/e/": /da/zz/d/e/ (or gone, where nothing takes its place).",
			]
		`);
	});

	test('after an article is gone, a draft, or out of its time: the line for redirects.yaml', () => {
		expect(
			check({
				'sv/a/b.mdx': undefined,
				'sv/a/c.mdx': article('Text.', 'slug: ce\nstatus: draft'),
				'sv/a/d/e.mdx': article('Text.', 'expireAt: 2026-11-01'),
			}),
		).toMatchInlineSnapshot(`
			[
			  "sv/a/c.mdx:5:1 error: "/da/konto/ce/" was published, and leads nowhere now: this article is a draft. Write in redirects.yaml: "/da/konto/ce/": /da/ (or gone, where nothing takes its place).",
			  "sv/a/c.mdx:5:1 error: "/sv/konto/ce/" was published, and leads nowhere now: this article is a draft. Write in redirects.yaml: "/sv/konto/ce/": /sv/ (or gone, where nothing takes its place).",
			  "sv/a/d/e.mdx:4:1 error: "/da/konto/d/e/" was published, and leads nowhere now: this article has expired on 2026-11-01. Write in redirects.yaml: "/da/konto/d/e/": /da/ (or gone, where nothing takes its place).",
			  "sv/a/d/e.mdx:4:1 error: "/sv/konto/d/e/" was published, and leads nowhere now: this article has expired on 2026-11-01. Write in redirects.yaml: "/sv/konto/d/e/": /sv/ (or gone, where nothing takes its place).",
			  "urls.lock.json:3:2 error: "/da/konto/" was published, and leads nowhere now. Write in redirects.yaml: "/da/konto/": /da/ (or gone, where nothing takes its place).",
			  "urls.lock.json:4:2 error: "/da/konto/be/" was published, and leads nowhere now. Write in redirects.yaml: "/da/konto/be/": /da/ (or gone, where nothing takes its place).",
			  "urls.lock.json:6:2 error: "/da/konto/d/" was published, and leads nowhere now. Write in redirects.yaml: "/da/konto/d/": /da/ (or gone, where nothing takes its place).",
			  "urls.lock.json:9:2 error: "/sv/konto/" was published, and leads nowhere now. Write in redirects.yaml: "/sv/konto/": /sv/ (or gone, where nothing takes its place).",
			  "urls.lock.json:10:2 error: "/sv/konto/be/" was published, and leads nowhere now. Write in redirects.yaml: "/sv/konto/be/": /sv/ (or gone, where nothing takes its place).",
			  "urls.lock.json:12:2 error: "/sv/konto/d/" was published, and leads nowhere now. Write in redirects.yaml: "/sv/konto/d/": /sv/ (or gone, where nothing takes its place).",
			  "urls.lock.json:14:2 error: "/sv/old/" was published, and leads nowhere now. Write in redirects.yaml: "/sv/old/": /sv/ (or gone, where nothing takes its place).",
			]
		`);
	});

	test('after a language is gone: one line for all of it', () => {
		expect(
			check({
				'site.yaml':
					'name: T\norigin: https://help.example\nlocales: [{ code: sv, label: Svenska }]\n',
			}),
		).toMatchInlineSnapshot(`
			[
			  "urls.lock.json:2:2 error: "/da/" and 5 below it were published, and lead nowhere now: there is no locale "da". Write in redirects.yaml: "/da/*": /sv/ (or gone, where nothing takes its place).",
			]
		`);
	});

	test('is no problem where it leads on, or is gone on purpose', () => {
		expect(
			check({
				'sv/a/b.mdx': article('Text.', 'slug: bee\naliases: [/sv/old/, /sv/konto/be]'),
				'sv/a/c.mdx': undefined,
				'sv/a/d/e.mdx': undefined,
				'redirects.yaml':
					'/sv/konto/ce/: gone\n/sv/konto/d*: /sv/konto/\n/da/konto/*: /da/\n/da/d/*: /da/\n',
			}),
		).toEqual([]);
	});

	test('is not told of what cannot be read', () => {
		const wrong = 'titel: A\nslug: [\n';
		expect(check({ 'sv/a/b.mdx': `---\n${wrong}---\n`, 'sv/a/_category.yaml': wrong })).toEqual([]);
		expect(check({ 'sv/a/b.mdx': undefined, 'redirects.yaml': 'old: /sv/\n' })).toEqual([]);
	});
});

test('a fallback’s address leads on by itself, to what its readers have now', () => {
	expect(
		check({
			'da/a/b.mdx': article('Tekst.', 'slug: be-da'),
			'da/a/_category.yaml': 'title: A\nslug: konti\n',
		}),
	).toEqual([]);
});

test('a fallback’s address that readers are no longer shown leads nowhere, and why is said', () => {
	const [found] = check({
		'sv/a/b.mdx': article('Text.', 'slug: be\naliases: [/sv/old/]\nfallback: false'),
	});
	expect(found).toContain('readers of "da" are not shown this article of "sv"');
});

describe('check --fix', () => {
	const fixed = (changes: Record<string, string | undefined>, ...files: string[]): unknown => {
		const root = writeContent(after(changes));
		fixAll(foldersFor(root));
		const left = problemsIn(foldersFor(root)).problems.filter(
			({ rule }) => rule === 'published-address',
		);
		return [...files.map((file) => readFileSync(join(root, file), 'utf8')), ...left.map(printed)];
	};

	test('writes the line into article and category, whatever is there', () => {
		expect(
			fixed(
				{
					'sv/a/_category.yaml': 'title: A\nslug: kund\n',
					'sv/a/b.mdx': article('Text.', 'slug: bee\naliases: [/sv/old/]'),
					'sv/a/c.mdx': article('Text.', 'aliases:\n  - "/sv/c, old/" # once\nslug: cee'),
					'sv/a/d/e.mdx': 'Text.\n',
				},
				'sv/a/_category.yaml',
				'sv/a/b.mdx',
				'sv/a/c.mdx',
			),
		).toMatchInlineSnapshot(`
			[
			  "title: A
			slug: kund
			aliases: [/sv/konto/]
			",
			  "---
			title: Title
			description: A description.
			slug: bee
			aliases: [/sv/old/, /sv/konto/be/]
			---

			Text.
			",
			  "---
			title: Title
			description: A description.
			aliases:
			  - "/sv/c, old/" # once
			  - /sv/konto/ce/
			slug: cee
			---

			Text.
			",
			]
		`);
	});

	test('writes redirects.yaml, in as many lines as are needed', () => {
		expect(
			fixed(
				{ 'sv/a/b.mdx': undefined, 'sv/a/c.mdx': undefined, 'redirects.yaml': '/x/: /sv/' },
				'redirects.yaml',
			),
		).toMatchInlineSnapshot(`
			[
			  "/x/: /sv/
			"/da/konto/be/": /da/konto/
			"/da/konto/ce/": /da/konto/
			"/sv/konto/be/": /sv/konto/
			"/sv/konto/ce/": /sv/konto/
			"/sv/old/": /sv/konto/
			",
			]
		`);
	});
});

test('a file that no build wrote says where to get it', () => {
	expect(
		problemsOf({ 'sv/a/b.mdx': article(), 'urls.lock.json': '{"/sv/": 5}' })
			.filter(({ file }) => file === 'urls.lock.json')
			.map(printed),
	).toMatchInlineSnapshot(`
		[
		  "urls.lock.json:1:2 error: /sv/: Only "npm run build" and "npm run published" write this file. Take its last version from Git; of a merge, keep all lines.",
		]
	`);
});
