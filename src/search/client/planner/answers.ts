import { areForms } from '../../language/stem.ts';
import { anchorOf } from './anchor.ts';
import type { Alternative, Plan, PlannedWord, Scored, SizeOf } from './types.ts';
import { LEAST_SHARE } from './weights.ts';

/** Pages enough to choose from: other forms of the word bring the same ones again. */
const ENOUGH = 50;
/** The bucket of words on more than 64 pages. */
const COMMON = 4;

/**
 * The engine's answers to the alternatives of a plan, by query.
 *
 * A common word's thousand pages are what makes a search slow, so no more are asked for than help: of
 * words that are forms of each other the likeliest first, and the others only where it is on few
 * pages, since the engine knows forms itself; and of common words beside a rarer one only the pages
 * that have both, since those come first.
 */
export async function answersTo<Answer extends Scored>(
	{ words }: Pick<Plan, 'words'>,
	search: (query: string) => Promise<readonly Answer[]>,
	sizeOf: SizeOf,
): Promise<Map<string, readonly Answer[]>> {
	const answers = new Map<string, readonly Answer[]>();
	const anchor = anchorOf(words, sizeOf);
	const ofAnchor = new Set(anchor?.word.alternatives.map(({ query }) => query));
	const beside = (query: string): boolean =>
		anchor !== undefined && !ofAnchor.has(query) && sizeOf(query) >= COMMON;
	const { first, forms } = withoutForms(words.map((word) => worthAsking(word, sizeOf)));

	const ask = async (query: string) => answers.set(query, await search(query));
	const askAll = (queries: readonly string[]) => Promise.all(queries.map(ask));
	await askAll(first.filter((query) => !beside(query)));
	await askAll(
		forms
			.filter(([, likelier]) => !beside(likelier) && (answers.get(likelier) ?? []).length < ENOUGH)
			.map(([form]) => form),
	);
	await Promise.all(
		first.filter(beside).map(async (query) => {
			answers.set(query, await askBeside(query, anchor?.queries ?? [], answers, search));
		}),
	);
	return answers;
}

/** What else stands for a word finds nothing more where the word itself is on many pages. */
function worthAsking({ alternatives }: PlannedWord, sizeOf: SizeOf): Alternative[] {
	const [best, ...others] = alternatives.filter(({ isForTitles }) => !isForTitles);
	if (best === undefined) return [];
	return best.kind === 'exact' && sizeOf(best.query) >= COMMON ? [best] : [best, ...others];
}

/** The searches of a plan, each once; and beside them those that are forms of a likelier one, with that. */
function withoutForms(words: readonly (readonly Alternative[])[]): {
	first: string[];
	forms: [string, string][];
} {
	const first = new Set<string>();
	const forms = new Map<string, string>();
	for (const { query } of words.flat()) {
		const likelier = Array.from(first).find((other) => other !== query && areForms(other, query));
		if (likelier === undefined) first.add(query);
		else forms.set(query, likelier);
	}
	return { first: [...first], forms: [...forms] };
}

/** Pages that have a word and one of others, with what the word alone adds to their score. */
async function askBeside<Answer extends Scored>(
	query: string,
	others: readonly string[],
	answers: ReadonlyMap<string, readonly Answer[]>,
	search: (query: string) => Promise<readonly Answer[]>,
): Promise<Answer[]> {
	const best = new Map<string, Answer>();
	for (const other of others) {
		const alone = new Map((answers.get(other) ?? []).map(({ id, score }) => [id, score]));
		for (const answer of await search(`${query} ${other}`)) {
			const added = answer.score - (alone.get(answer.id) ?? 0);
			const score = Math.max(added, answer.score * LEAST_SHARE);
			if (score > (best.get(answer.id)?.score ?? 0)) best.set(answer.id, { ...answer, score });
		}
	}
	return [...best.values()];
}
