import type { Format } from '../../src/markdown/parse.ts';
import { readText as read } from '../../src/markdown/read-text.ts';
import type { ArticleText } from '../../src/model/text.ts';
import { ownVocabulary } from '../../src/parts/own-parts.ts';

/** A text as a help center without parts of its own reads it. */
export function readText(source: string, format: Format, isSnippet = false): ArticleText {
	return read(source, format, ownVocabulary, isSnippet);
}
