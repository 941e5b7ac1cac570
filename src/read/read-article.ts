import { idOfFile, localeOfFile } from '../model/content-files.ts';
import { hashData } from '../model/hash.ts';
import type { ArticleRecord, SnippetRecord } from '../model/records.ts';
import type { ArticleText } from '../model/text.ts';
import { articleSchema } from '../schema/article.ts';
import { frontMatter } from './front-matter.ts';
import { picturesOf } from './pictures.ts';
import { readSource } from './places.ts';
import type { Reading } from './reading.ts';
import { readYaml } from './yaml.ts';

/** The record of one edition; nothing, and a problem, where its front matter cannot be used. */
export function readArticle(read: Reading, file: string): ArticleRecord[] {
	const source = readSource(read.root, file);
	const { digest, text } = read.texts.add(source, file.endsWith('.mdx') ? 'mdx' : 'md');
	reportFaults(read, file, source, text);
	const data = readFrontMatter(read, file, source);
	const locale = localeOfFile(file);
	const sections = [
		{ name: 'front matter', hash: hashData([data?.title, data?.description]) },
		...text.sections,
	];
	const record: ArticleRecord = {
		locale,
		id: idOfFile(file),
		file,
		data: data ?? unfinished,
		digest,
		revision: hashData(sections).slice(0, 10),
		sections,
		updated: data?.updated ?? read.dates.get(file),
		pictures: picturesOf(text, file, locale, read.files),
		usesCode: text.usesCode,
	};
	if (data) return [record];
	read.unfinished.push(record);
	return [];
}

/** Stands for front matter that cannot be used, so that the text below it is checked all the same. */
const unfinished = articleSchema.parse({ title: '…', description: '…', status: 'draft' });

function readFrontMatter(read: Reading, file: string, source: string) {
	const matter = frontMatter(source);
	if (matter) return read.take(articleSchema, readYaml(matter.yaml, file, matter.firstLine), file);
	read.report({
		file,
		line: 1,
		column: 1,
		rule: 'schema',
		severity: 'error',
		message:
			'Every article begins with its front matter: a line "---", then "title: …" and "description: …", then a line "---".',
	});
	return undefined;
}

/** The record of a text that several articles use. */
export function readSnippet(read: Reading, file: string): SnippetRecord[] {
	const source = readSource(read.root, file);
	const { digest, text } = read.texts.add(source, file.endsWith('.mdx') ? 'mdx' : 'md');
	reportFaults(read, file, source, text);
	if (text.usesCode) reportCode(read, file);
	const locale = localeOfFile(file);
	const name = file.replace(/^[^/]+\/_snippets\//, '').replace(/\.mdx?$/, '');
	return [
		{
			locale,
			name,
			file,
			body: text.body,
			digest,
			pictures: picturesOf(text, file, locale, read.files),
		},
	];
}

function reportCode(read: Reading, file: string): void {
	read.report({
		file,
		line: 1,
		column: 1,
		rule: 'code-in-snippet',
		severity: 'error',
		message:
			'A snippet holds text only. Put what imports or computes into the article, or write &#123; and &#125; if readers should see the braces.',
	});
}

function reportFaults(read: Reading, file: string, source: string, text: ArticleText): void {
	const lost = source.indexOf('\uFFFD');
	if (lost >= 0) {
		read.report({
			file,
			line: source.slice(0, lost).split('\n').length,
			column: 1,
			rule: 'encoding',
			severity: 'error',
			message:
				'A letter here cannot be read: the file is not saved as UTF-8. Open it in your editor, choose "Save with encoding" and UTF-8, and write the letter again.',
		});
	}
	for (const { place, ...fault } of text.faults) read.report({ file, ...place, ...fault });
}
