import type { Code } from 'mdast';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { z } from 'zod';
import { foldersFor } from '../helpers/content.ts';
import { readText } from '../helpers/read-text.ts';
import { checkContent } from '../../src/read/check-content.ts';
import { frontMatter } from '../../src/read/front-matter.ts';
import { readContent } from '../../src/read/read-content.ts';
import { frontMatterSchema } from '../../src/schema/article.ts';
import { categorySchema } from '../../src/schema/category.ts';
import { textTreeSchema } from '../../src/schema/labels.ts';
import { noticesSchema } from '../../src/schema/notices.ts';
import { redirectsSchema } from '../../src/schema/redirects.ts';
import { siteSchema } from '../../src/schema/site.ts';
import { termsSchema } from '../../src/schema/terms.ts';
import { wordsSchema } from '../../src/schema/words.ts';
import { codeBlocks, docs, pages } from './pages.ts';

test('check finds no problem in docs/', () => {
	expect(checkContent(readContent(foldersFor(docs)))).toEqual([]);
});

// The page of a rule shows what is wrong, too; tests/model tries those.
const examples = pages
	.filter((page) => !page.startsWith('en/check/rules/'))
	.flatMap((page) =>
		codeBlocks(page).map((block) => ({ place: `${page}:${block.position?.start.line}`, block })),
	);

describe('an example in docs/ is right', () => {
	test.each(examples.filter(({ block }) => /^mdx?$/.test(block.lang ?? '')))(
		'$place, as an article',
		({ block }) => {
			expect(faultsOf(block)).toEqual([]);
		},
	);

	test.each(examples.filter(({ block }) => block.lang === 'yaml'))(
		'$place, as a file of settings',
		({ block: { value } }) => {
			const [, file = ''] = /^# (\S+)\n/.exec(value) ?? [];
			const parsed: unknown = parse(value);
			const whole = Array.isArray(parsed) ? parsed : { ...needed(file), ...Object(parsed) };
			const { error } = schemaOf(file).safeParse(whole);
			expect(error?.issues).toBeUndefined();
		},
	);
});

function faultsOf({ value, lang }: Code): unknown[] {
	const matter = frontMatter(value);
	const { error } = frontMatterSchema.safeParse(matter ? parse(matter.yaml) : {});
	const { faults } = readText(value, lang === 'mdx' ? 'mdx' : 'md');
	return [...(error?.issues ?? []), ...faults.filter(({ severity }) => severity !== 'hint')];
}

function schemaOf(file: string): z.ZodType {
	const schemas: Record<string, z.ZodType> = {
		'site.yaml': siteSchema,
		'terms.yaml': termsSchema,
		'words.yaml': wordsSchema,
		'notices.yaml': noticesSchema,
		'redirects.yaml': redirectsSchema,
		'_category.yaml': categorySchema,
		'_ui.yaml': textTreeSchema,
	};
	const schema = schemas[file.replace(/^.*\//, '')];
	if (!schema)
		throw new Error(`Say on the first line what file it is: "# site.yaml", not "${file}".`);
	return schema;
}

/** What every file of a kind must have, for examples that show one key. */
function needed(file: string): object {
	return file === 'site.yaml'
		? { name: 'A', origin: 'https://a.example', locales: [{ code: 'sv', label: 'Svenska' }] }
		: {};
}
