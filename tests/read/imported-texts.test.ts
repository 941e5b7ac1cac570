import { expect, test } from 'vitest';
import { article, problemsIn, printed } from '../helpers/content.ts';

const importing = article("import Part from './_part.mdx';\n\n<Part />");

const said = (part: string, more = {}): string[] =>
	problemsIn({ 'sv/a/b.mdx': importing, 'sv/a/_part.mdx': part, ...more })
		.filter(({ file, severity }) => file.includes('_') && severity === 'error')
		.map(printed);

test('a text that an article imports and that cannot be read is an error in its own file', () => {
	expect(said('Text.\n\n<!-- no -->')).toEqual([
		'sv/a/_part.mdx:3:1 error: A comment is written {/* so */} in an .mdx file.',
	]);
});

test('so is one that it imports in turn', () => {
	const part = "import Other from './_other.mdx';\n\n<Other />";
	expect(said(part, { 'sv/a/_other.mdx': '{a b}' })).toEqual([
		expect.stringMatching(/^sv\/a\/_other\.mdx:1:\d+ error: /),
	]);
});

test('what Fyr would say of an article only is not said of it', () => {
	expect(said('# Heading\n\n![x](./gone.png)')).toEqual([]);
});
