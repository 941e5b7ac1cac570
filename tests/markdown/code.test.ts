import { describe, expect, test } from 'vitest';
import { readText } from '../helpers/read-text.ts';

function faults(source: string): string[] {
	return readText(source, 'mdx')
		.faults.filter(({ severity }) => severity !== 'hint')
		.map(
			({ place, severity, rule, message }) =>
				`${place.line}:${place.column} ${severity} ${rule}: ${message}`,
		);
}

describe('code in an article', () => {
	test('that uses what nothing declares is named where it stands', () => {
		expect([
			...faults('![x](./p.png){width=200}'),
			...faults('Text\n\n{from} and {seat count}'.replace('seat count', 'seats.count')),
			...faults("import a from './a.ts'\n\n{a} {b(a)}"),
			...faults('export const a = b + 1'),
			...faults('<div title={name}>x</div>'),
			...faults('<div {...rest}>x</div>'),
			...faults('{items.map((item) => <li>{item} {other}</li>)}\n\nexport const items = [1]'),
			...faults('{<Foo />}'),
		]).toMatchInlineSnapshot(`
			[
			  "1:14 error code-in-article: A picture or link takes nothing in braces, and "{width=200}" is read as code. Remove it.",
			  "3:1 error code-in-article: Between braces stands code, and nothing here is called "from". If readers should see the braces, write &#123;from&#125;.",
			  "3:12 error code-in-article: Between braces stands code, and nothing here is called "seats.count". If readers should see the braces, write &#123;seats.count&#125;.",
			  "3:5 error code-in-article: Between braces stands code, and nothing here is called "b". If readers should see the braces, write &#123;b(a)&#125;.",
			  "1:18 error code-in-article: Nothing here is called "b", so this code cannot be run. Import or declare it, or write the value itself.",
			  "1:1 error code-in-article: Nothing here is called "name", so this code cannot be run. Import or declare it, or write the value itself.",
			  "1:1 error code-in-article: Nothing here is called "rest", so this code cannot be run. Import or declare it, or write the value itself.",
			  "1:1 error code-in-article: Between braces stands code, and nothing here is called "other". If readers should see the braces, write &#123;items.map((item) => <li>{item} {other}</li>)&#125;.",
			  "1:1 error code-in-article: Between braces stands code, and nothing here is called "Foo". If readers should see the braces, write &#123;<Foo />&#125;.",
			]
		`);
	});

	test('a component is one by the name it was imported by', () => {
		expect(faults("import x from './Foo.astro'\n\n<Foo />")).toEqual([
			expect.stringMatching(/^3:1 error unknown-component: There is no component <Foo>/),
		]);
		expect(faults("import { Nope as Foo } from './Foo.astro'\n\n<Nope />")).toHaveLength(1);
		expect(
			faults(
				"import Foo, { Bar as Baz } from './Foo.astro'\nimport * as All from 'x'\n\n<Foo /> <Baz /> <All.One />",
			),
		).toEqual([]);
	});

	test('that is fine is fine', () => {
		const fine = [
			"import { a as b, default as c } from './a.ts'",
			'export const d = ({ e, ...f }, [g = 1]) => { try { return e + f.x + g + b + c } catch (h) { return `${h}` } }',
			'export function i(j) { for (const k of j) label: while (k) break label }',
			'export const m = typeof window === "undefined" ? Math.PI : window.x',
			'',
			'{d} {i([1])} {m} {props.x} {frontmatter.title} {new Date().getFullYear()} {/* import z from "./z" */} {"text"} {5}',
			'',
			'{[1].map((n) => <b key={n}>{n}</b>)} {{ a: 1 }.a} {undefined}',
		].join('\n');
		expect(faults(fine)).toEqual([]);
	});

	test('brings in files by import, export and import(), and by no comment or text', () => {
		const { imports } = readText(
			"import a from './a.ts'\n// import b from './b.ts'\nexport * from './c.ts'\nexport const d = () => import('./d.ts')\nexport const e = \"import f from './f.ts'\"\nimport g from 'g'\n\n{/* import h from './h.ts' */}\n\n{d()} {import('./i.ts').then(String)}",
			'mdx',
		);
		expect(imports.map(({ from, place }) => [from, place.line, place.column])).toEqual([
			['./a.ts', 1, 15],
			['./c.ts', 3, 15],
			['./d.ts', 4, 31],
			['./i.ts', 10, 15],
		]);
	});
});

describe('what @astrojs/mdx is given', () => {
	test('names headings by our ids where their block is run', () => {
		const source =
			"import X from './X.astro'\n\nexport const n = 3\n\n## Own {#own}\n\n## Total {n} *x* {#total}\n\n<h2>HTML {n}</h2>\n\n<X>\n\n## In {#in-x}\n\n</X>\n";
		const { headings, mdx: given = '' } = readText(source, 'mdx');
		expect(headings.map(({ id }) => id)).toEqual(['own', 'total', 'html', 'in-x']);
		expect(given).not.toContain('{#');
		expect(given.match(/<h2.*<\/h2>/g)).toEqual([
			'<h2 id="total">Total {n} *x*</h2>',
			'<h2 id="html">HTML {n}</h2>',
			'<h2 id="in-x">In</h2>',
		]);
	});
});

test('labels, links and pictures beside code stay ours, and are drawn in their place', () => {
	const source =
		"import X from './X.astro'\n\nexport const n = 3\n\nPress :ui[go] {n} times, see [a](./a.mdx) and [b](https://b.example).\n\n<X>\n\n:::note\nc\n:::\n\n![d](./d.png)\n\n</X>\n\nPlain.\n";
	const { blocks, mdx } = readText(source, 'mdx');
	const names = blocks.map(([node]) =>
		typeof node === 'object' && node.is === 'part' ? node.part : (Object(node).is ?? node),
	);
	expect(names).toEqual(['ui', 'link', 'callout', 'picture', '<p>Plain.</p>']);
	expect(mdx).toMatch(
		/^Press <FyrBlock nodes=\{props\.blocks\[0\]\}.*\/> \{n\} times, see <FyrBlock .*\/> and \[b\]\(https:/m,
	);
	expect(mdx).not.toMatch(/:ui|:::|\.mdx\)|d\.png/);
});

test('a heading in a callout beside code, and a foreign container around it, are replaced once', () => {
	const source =
		"import X from './X.astro'\n\n<X>\n\n:::note\n### Inside\n:::\n\n</X>\n\n:::video\nText.\n:::\n";
	const { mdx } = readText(source, 'mdx');
	expect(mdx?.match(/blocks\[\d\]/g)).toEqual(['blocks[0]', 'blocks[1]', 'blocks[2]', 'blocks[3]']);
	expect(mdx).not.toMatch(/Inside|:::|Text/);
});

test('a callout that holds code is named: it can be neither drawn nor run', () => {
	expect(faults('export const n = 3\n\n:::note\n{n}\n:::\n\n<Tip>\n\n{n}\n\n</Tip>')).toEqual([
		expect.stringMatching(/^3:1 error code-in-article: "note" cannot hold code/),
		expect.stringMatching(/^7:1 error code-in-article: "tip" cannot hold code/),
	]);
});
