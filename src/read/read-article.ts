import { toNfc } from '../model/nfc.ts';
import { idOfFile, localeOfFile } from '../model/content-files.ts';
import { hashData } from '../model/hash.ts';
import type { Format } from '../markdown/parse.ts';
import type { Problem } from '../model/problem.ts';
import type { ArticleRecord, SnippetRecord } from '../model/records.ts';
import type { ArticleText, Fault } from '../model/text.ts';
import { articleSchema } from '../schema/article.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { checkPackages } from './packages.ts';
import { attachmentsOf, picturesOf } from './pictures.ts';
import { readSource } from './places.ts';
import type { Reading } from './reading.ts';
import { sourceFaults } from './source-faults.ts';

/** How a text is written, by the ending of its file. */
export function formatOf(file: string): Format {
	return file.endsWith('.mdx') ? 'mdx' : 'md';
}

/** The record of one edition; nothing, and a problem, where its front matter cannot be used. */
export function readArticle(read: Reading, file: string): ArticleRecord[] {
	const source = readSource(read.root, file);
	const { digest, text } = read.texts.add(source, formatOf(file));
	if (!reportFaults(read, file, source, text)) return [];
	checkPackages(read, file, text);
	const matter = readFrontMatter(read, file, source, text);
	const locale = localeOfFile(file);
	const sections = [
		{ name: 'front matter', hash: hashData([matter?.data.title, matter?.written]) },
		...text.sections,
	];
	const record: ArticleRecord = {
		locale,
		id: idOfFile(file),
		file,
		data: matter?.data ?? standInData,
		hasDescription: matter?.written !== undefined,
		digest,
		revision: hashData(sections).slice(0, 10),
		sections,
		updated: matter?.data.updated ?? read.dates.get(file)?.last,
		published: matter?.data.publishAt?.slice(0, 10) ?? read.dates.get(file)?.first,
		pictures: picturesOf(text, file, locale, read.files),
		attachments: attachmentsOf(text, file, locale, read.files),
		usesCode: text.usesCode,
		...stepsOf(text),
	};
	if (!matter) {
		read.invalidEditions.push(record);
		return [];
	}
	if (!record.hasDescription) read.undescribed.push({ record, opening: text.opening });
	return [record];
}

/** The steps of a text's own guides. */
export function stepsOf({ guides }: ArticleText): Pick<ArticleRecord, 'steps'> {
	if (guides.length === 0) return {};
	const steps = guides.flat().map(({ id, title, answers }) => ({
		...{ id, title, asks: answers.length > 0 },
	}));
	return { steps };
}

/** Stands for front matter that cannot be used, so that the text below it is checked all the same. */
const standInData = articleSchema.parse({ title: '…', description: '…', status: 'draft' });

/** The record of a text that several articles use. */
export function readSnippet(read: Reading, file: string): SnippetRecord[] {
	const source = readSource(read.root, file);
	const { digest, text } = read.texts.add(source, formatOf(file), true);
	if (reportFaults(read, file, source, text) && text.usesCode) reportCode(read, file);
	const locale = localeOfFile(file);
	const name = toNfc(file.replace(/^[^/]+\/_snippets\//, '').replace(/\.mdx?$/, ''));
	return [
		{
			locale,
			name,
			file,
			body: text.body,
			digest,
			pictures: picturesOf(text, file, locale, read.files),
			attachments: attachmentsOf(text, file, locale, read.files),
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

/** @returns Whether the file can be read at all; what else is said of one that cannot would mislead. */
function reportFaults(read: Reading, file: string, source: string, text: ArticleText): boolean {
	const ofFile = sourceFaults(source);
	for (const fault of ofFile) read.report(problemOf(file, fault));
	if (ofFile.length > 0) return false;
	for (const fault of text.faults) read.report(problemOf(file, fault));
	return true;
}

function problemOf(file: string, { place, fix, ...fault }: Fault): Problem {
	const edits = fix && { fix: fix.map((edit) => ({ file, ...edit })) };
	return { file, ...place, ...fault, ...edits };
}
