import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/read/check-content.ts';
import { readCompany } from '../../src/read/company.ts';
import { foldersOf } from '../../src/read/project.ts';
import { readContent } from '../../src/read/read-content.ts';

const fixture = 'tests/fixtures/company';

/** What check says of the fixture with some words of its files put in place of others. */
function problems(changes: Record<string, [from: string, to: string]>): string[] {
	const root = mkdtempSync(join(tmpdir(), 'fyr-company-'));
	cpSync(fixture, root, { recursive: true });
	const config = join(root, 'fyr.config.ts');
	const own = readFileSync(config, 'utf8').replace(
		'../../../src/config/index.ts',
		join(import.meta.dirname, '../../src/config/index.ts'),
	);
	writeFileSync(config, own.replace("'zod'", `'${import.meta.resolve('zod')}'`));
	for (const [name, [from, to]] of Object.entries(changes)) {
		const text = readFileSync(join(root, name), 'utf8');
		expect(text).toContain(from);
		writeFileSync(join(root, name), text.replace(from, to));
	}
	return checkContent(readContent(foldersOf({ root }))).map(
		({ file, line, column, severity, rule, message }) =>
			`${file}:${line}:${column} ${severity} ${rule}: ${message}`,
	);
}

const article = 'content/en/account/plans.mdx';

test('a company’s parts are known in articles, as directives and as components, without code', () => {
	expect(problems({})).toEqual([]);
	const { texts, records } = readContent(foldersOf({ root: fixture }));
	const { body, usesCode } = texts.get(records.articles[0]?.digest ?? '');
	expect(usesCode).toBe(false);
	const parts = body.filter((node) => typeof node !== 'string' && node.is === 'part');
	expect(parts).toMatchObject([
		{ part: 'price', props: { plan: 'small', currency: 'EUR' } },
		{ part: 'price', props: { plan: 'large', currency: 'SEK' } },
		{ part: 'offer', props: { until: '2027-01-31' } },
	]);
});

test(
	'a use of a part that its schema or its own check does not take is a problem with its place',
	{ timeout: 30_000 },
	() => {
		expect(
			[
				['::price[small]', '::price[tiny]'],
				['::price[small]', '::price'],
				['::price[small]', '::price[small]{curency="SEK"}'],
				['<PriceTable plan="large" currency="SEK" />', '<PriceTable plann="large" />'],
				['<PriceTable plan="large" currency="SEK" />', '<PriceTabel plan="large" />'],
				['{until="2027-01-31"}', '{until="soon"}'],
				['The first **month**', `The first ${'very '.repeat(50)}month`],
				['There are two plans.', 'There are two plans; authenticate first.'],
			].flatMap(([from = '', to = '']) => problems({ [article]: [from, to] })),
		).toMatchInlineSnapshot(`
		[
		  "en/account/plans.mdx:8:1 error unknown-attribute: "plan" is one of "small", "large"; received "tiny".",
		  "en/account/plans.mdx:8:1 error unknown-attribute: "price" needs "plan". Write it so: ::price[small]",
		  "en/account/plans.mdx:8:1 error unknown-attribute: "price" takes no "curency". Did you mean "currency"? Write it so: ::price[small]",
		  "en/account/plans.mdx:12:1 error unknown-attribute: <PriceTable> takes no "plann". Did you mean "plan"?",
		  "en/account/plans.mdx:1:1 error forbidden-code: This runs code (import, export or braces), which "content: { code: false }" in site.yaml forbids. Write text only; for the signs themselves, &#123; and &#125;.",
		  "en/account/plans.mdx:12:1 error unknown-component: There is no component <PriceTabel>. Did you mean "PriceTable"?",
		  "en/account/plans.mdx:14:1 error unknown-attribute: "until": Invalid ISO date",
		  "en/account/plans.mdx:14:1 warning part/offer: An offer is read at a glance. Keep it to 200 characters.",
		  "en/account/plans.mdx:1:1 hint acme/no-jargon: "authenticate" is our word. Write "log in". Customers say "log in".",
		]
	`);
	},
);

test('what is wrong in fyr.config.ts is a problem with its line', { timeout: 30_000 }, () => {
	const config = (from: string, to: string): string[] => problems({ 'fyr.config.ts': [from, to] });
	expect([
		...config('./slots/Header.astro', './slots/Heder.astro'),
		...config("rel: 'me', href: 'https://social", "rel: 'icon', href: 'https://social"),
		...config("form: 'line'", "form: 'row'"),
		...config("label: 'plan'", "label: 'size'"),
		...config('/\\bauthenticate\\b/i.test(plain)', '(undefined as any).x'),
		...problems({
			'site.css': [
				'--font: Georgia',
				"background: url('https://cdn.example/a.png'); --font: Georgia",
			],
		}),
	]).toMatchInlineSnapshot(`
		[
		  "../fyr.config.ts:40:3 error schema: There is no "./slots/Heder.astro" beside fyr.config.ts. Did you mean "./slots/Header.astro"?",
		  "../fyr.config.ts:50:31 error schema: "https://social.example/@company" is another site's, and rel="icon" would make every reader's browser ask it. Save the file in public/ and write "/@company", or remove the tag.",
		  "../fyr.config.ts:9:4 error schema: components.0.form: Expected "block", "line" or "inline", received "row".",
		  "en/account/plans.mdx:1:1 error forbidden-code: This runs code (import, export or braces), which "content: { code: false }" in site.yaml forbids. Write text only; for the signs themselves, &#123; and &#125;.",
		  "en/account/plans.mdx:8:1 warning unknown-directive: "::price" is shown to readers as it stands. There is: note, tip, warning, choices, guide, ui, term, snippet, action.",
		  "en/account/plans.mdx:10:28 hint unknown-directive: ":plan" is shown to readers as it stands. There is: note, tip, warning, choices, guide, ui, term, snippet, action.",
		  "en/account/plans.mdx:12:1 error unknown-component: There is no component <PriceTable>. There is: Note, Tip, Warning, Choices, Guide, Ui, Term, Snippet, Action.",
		  "en/account/plans.mdx:14:1 warning unknown-directive: ":::offer" is shown to readers as it stands. There is: note, tip, warning, choices, guide, ui, term, snippet, action.",
		  "en/account/plans.mdx:17:11 hint unknown-directive: ":plan" is shown to readers as it stands. There is: note, tip, warning, choices, guide, ui, term, snippet, action.",
		  "site.yaml:8:10 error unknown-rule: There is no rule "acme/no-jargon". "npm run check" prints the name of each beside its message.",
		  "site.yaml:8:32 error unknown-rule: There is no rule "part/offer". "npm run check" prints the name of each beside its message.",
		  "../fyr.config.ts:15:4 error schema: "size" is none of the attributes of this part (plan, currency), so what stands in […] of a line would be lost. Add it to "attributes".",
		  "en/account/plans.mdx:8:1 error unknown-attribute: "price" needs "plan". Write it so: ::price[small]",
		  "../fyr.config.ts:1:1 error schema: The rule "acme/no-jargon" failed, so nothing is known of what it looks for: Cannot read properties of undefined (reading 'x')",
		  "../fyr.config.ts:47:2 error schema: "https://cdn.example/a.png" in line 3 of ./site.css is another site's, and the site's policy blocks it, so that no other site sees the reader. Save the file beside ./site.css and write url("./a.png").",
		]
	`);
});

test('the version of cached texts changes with the configuration', () => {
	const none = readCompany(foldersOf({ root: 'tests/fixtures/web-host' }));
	expect(none.vocabulary.version).toBe('');
	expect(readCompany(foldersOf({ root: fixture })).vocabulary.version).toMatch(/^[\da-f]{16}$/);
});
