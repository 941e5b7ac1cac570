import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { article, problemsIn, printed, type Files } from '../helpers/content.ts';

/** Everything that is said of some files, of whatever rule. */
function all(files: Files): string[] {
	return problemsIn({ 'sv/a/_category.yaml': 'title: A\n', 'da/a/b.mdx': article(), ...files })
		.filter(({ file }) => !file.startsWith('da/'))
		.map((problem) => `${problem.rule} ${printed(problem)}`);
}

const conflict = '<<<<<<< HEAD\nOne\n=======\nTwo\n>>>>>>> other\n';

describe('a file that cannot be trusted to say what its writer meant', () => {
	test('with two versions of a merge is one problem a place, in articles and in YAML', () => {
		expect([
			...all({ 'sv/a/b.mdx': article(`${conflict}\n# More\n\n${conflict}`) }),
			...all({ 'sv/a/b.md': article(conflict) }),
			...all({ 'terms.yaml': 'a:\n<<<<<<< HEAD\n  sv: 1\n=======\n  sv: 2\n>>>>>>> x\n' }),
			...all({ 'sv/a/b.mdx': `---\n${conflict.replace('One', 'title: A')}---\n` }),
		]).toMatchInlineSnapshot(`
			[
			  "merge-conflict sv/a/b.mdx:6:1 error: Two versions of these lines stand here, from a merge in Git. Keep what is right, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.",
			  "merge-conflict sv/a/b.mdx:14:1 error: Two versions of these lines stand here, from a merge in Git. Keep what is right, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.",
			  "merge-conflict sv/a/b.md:6:1 error: Two versions of these lines stand here, from a merge in Git. Keep what is right, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.",
			  "missing-locale-folder site.yaml:4:5 warning: There is no article in sv. Write the first, e.g. sv/account/log-in.mdx, or remove the locale.",
			  "merge-conflict terms.yaml:2:1 error: Two versions of these lines stand here, from a merge in Git. Keep what is right, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.",
			  "merge-conflict sv/a/b.mdx:2:1 error: Two versions of these lines stand here, from a merge in Git. Keep what is right, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.",
			]
		`);
	});

	test('of another encoding is one problem, not one for each line that is garbled by it', () => {
		expect([
			...all({ 'sv/a/b.mdx': Buffer.from(article('[x](./y.mdx)'), 'utf16le') }),
			...all({ 'sv/a/b.mdx': Buffer.from(article('Åäö [x](./y.mdx)'), 'latin1') }),
		]).toMatchInlineSnapshot(`
			[
			  "encoding sv/a/b.mdx:1:2 error: A letter here cannot be read: the file is not saved as UTF-8. Open it in your editor, choose "Save with encoding" and UTF-8, and write the letter again.",
			  "encoding sv/a/b.mdx:6:1 error: A letter here cannot be read: the file is not saved as UTF-8. Open it in your editor, choose "Save with encoding" and UTF-8, and write the letter again.",
			]
		`);
	});

	test('is no missing article to those that link to it', () => {
		const files = {
			'sv/a/b.mdx': article(conflict),
			'sv/a/c.mdx': article('[b](./b.mdx)', 'related: [a/b]', 'C'),
		};
		expect(all(files).map((line) => line.split(' ', 2))).toEqual([
			['merge-conflict', 'sv/a/b.mdx:6:1'],
		]);
	});

	test('a line of signs, as under a heading or in a quotation, is text', () => {
		expect(all({ 'sv/a/b.mdx': article('Text\n=======\n', '', 'B') }).join()).not.toContain(
			'merge',
		);
	});
});

describe('front matter that is not found', () => {
	test('is told what is wrong with the lines that are there', () => {
		expect([
			...all({ 'sv/a/b.mdx': '---\ntitle: A\ndescription: B\n\nText.\n' }),
			...all({ 'sv/a/b.mdx': `\n\n${article()}` }),
			...all({ 'sv/a/b.mdx': '----\ntitle: A\n----\nText\n' }),
		]).toMatchInlineSnapshot(`
			[
			  "schema sv/a/b.mdx:1:1 error: The front matter is never closed. Add a line "---" below its last key.",
			  "schema sv/a/b.mdx:1:1 error: The front matter begins on the first line. Remove what stands before "---".",
			  "schema sv/a/b.mdx:1:1 error: Every article begins with its front matter: a line "---", then "title: …" and "description: …", then a line "---".",
			]
		`);
	});
});
