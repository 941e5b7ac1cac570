import type { ArticleText } from '../model/text.ts';
import { frontMatterSchema, type ArticleData } from '../schema/article.ts';
import { frontMatter, howToBegin, isBroken } from './front-matter.ts';
import { withoutOtherKeys } from './other-keys.ts';
import { rawMarkup } from './raw-markup.ts';
import type { Reading } from './reading.ts';
import { readYaml } from './yaml.ts';

/** Front matter of an edition, with what its text says where it says nothing. */
export interface FrontMatter {
	/** Its description is empty where none was written: that is made when labels and terms are known. */
	data: ArticleData;
	/** The description as it was written. */
	written: string | undefined;
}

const knownKeys = Object.keys(frontMatterSchema.shape);

/** Front matter of one edition; nothing, and a problem, where it cannot be used. */
export function readFrontMatter(
	read: Reading,
	file: string,
	source: string,
	text: ArticleText,
): FrontMatter | undefined {
	const matter = frontMatter(source);
	const base = { file, rule: 'schema', severity: 'error' } as const;
	if (!matter && (text.title === undefined || isBroken(source))) {
		read.report({ ...base, line: 1, column: 1, message: howToBegin(source) });
		return undefined;
	}
	const whole = readYaml(matter?.yaml ?? '', file, matter);
	const { yaml, problems } = withoutOtherKeys(whole, knownKeys, file);
	problems.forEach(read.report);
	rawMarkup(yaml, file, read.vocabulary).forEach(read.report);
	const data = read.take(frontMatterSchema, yaml, file);
	if (!data || problems.some(({ severity }) => severity === 'error')) return undefined;
	const title = data.title ?? text.title;
	if (title === undefined) {
		const message = 'title: Every article needs a title. Add the line.';
		read.report({ ...base, ...yaml.placeOf(['title']), message });
		return undefined;
	}
	return {
		data: { ...data, title, description: data.description ?? '' },
		written: data.description,
	};
}
