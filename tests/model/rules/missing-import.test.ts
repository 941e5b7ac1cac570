import { describe, expect, test } from 'vitest';
import { article, findings } from '../../helpers/content.ts';

describe('missing-import', () => {
	const check = (code: string): string[] =>
		findings('missing-import', {
			'sv/a/b.mdx': article(`${code}\n\nText.`),
			'sv/a/Sum.astro': '',
			'sv/a/_plans.ts': '',
		});

	test('a file that is there, with or without its ending, and a package are fine', () => {
		const code =
			"import Sum from './Sum.astro';\nimport { a } from './_plans';\nimport b from 'zod';";
		expect(check(code)).toEqual([]);
		expect(check("import { far } from '../../../../outside.ts';")).toEqual([]);
	});

	test('one that is not there names the nearest', () => {
		expect(
			check("import a from './Sum.astro';\nimport b from './Sun.astro';\nimport './style.css';"),
		).toMatchInlineSnapshot(`
			[
			  "sv/a/b.mdx:7:15 error: There is no "./Sun.astro" to import. Did you mean "./Sum.astro"?",
			  "sv/a/b.mdx:8:8 error: There is no "./style.css" to import.",
			]
		`);
	});
});
