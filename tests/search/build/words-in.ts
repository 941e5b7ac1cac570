import { vocabularyIn, type AssistFile } from '../../../src/search/assist-file.ts';

/** The words of a file's vocabulary, each once. */
export function wordsIn(file: AssistFile): string[] {
	return [...new Set(Array.from(vocabularyIn(file), ({ word }) => word))];
}
