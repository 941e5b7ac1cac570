import { markupIn } from '../markdown/markup-in.ts';
import type { Vocabulary } from '../markdown/vocabulary.ts';
import type { Problem } from '../model/problem.ts';
import type { YamlFile } from './yaml.ts';

/** Keys whose words are shown as they stand, wherever they are in a file. */
const plainKeys = new Set(['title', 'description', 'word', 'explanation', 'hours']);

/** Markdown and entities in what is no Markdown: readers and search engines would see their signs. */
export function rawMarkup(yaml: YamlFile, file: string, vocabulary: Vocabulary): Problem[] {
	return textsIn(yaml.value, []).flatMap(({ path, text }): Problem[] => {
		const found = markupIn(text, vocabulary);
		if (found === undefined) return [];
		const message = `"${found}" is shown with its signs: "${path.at(-1) ?? ''}" is plain text. Write its words only.`;
		return [{ file, ...yaml.placeOf(path), rule: 'raw-markup', severity: 'warning', message }];
	});
}

function textsIn(value: unknown, path: readonly string[]): { path: string[]; text: string }[] {
	if (typeof value === 'string') {
		return plainKeys.has(path.at(-1) ?? '') ? [{ path: [...path], text: value }] : [];
	}
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}
