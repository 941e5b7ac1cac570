import { fold } from '../fold.ts';
import type { Plan } from './plan.ts';

/** Pages enough to choose from: other forms of the word bring the same ones again. */
const ENOUGH = 50;
/** The engine takes endings of so many letters off by itself. */
const ENDING = 3;
const SHORTEST_STEM = 4;

/**
 * The engine's answers to the alternatives of a plan, by query.
 *
 * Of words that are forms of each other the likeliest first, and the others only where it is on few
 * pages. The engine knows forms itself, and a common word's thousand pages are what makes a search
 * slow.
 */
export async function answersTo<Answer>(
	{ words }: Pick<Plan, 'words'>,
	search: (query: string) => Promise<readonly Answer[]>,
): Promise<Map<string, readonly Answer[]>> {
	const answers = new Map<string, readonly Answer[]>();
	const ask = async (query: string) => answers.set(query, await search(query));
	/** Query → the likelier one that it is a form of. */
	const forms = new Map<string, string>();
	const first = new Set<string>();
	for (const { query } of words.flatMap(({ alternatives }) => alternatives)) {
		const likelier = Array.from(first).find((other) => other !== query && areForms(other, query));
		if (likelier === undefined) first.add(query);
		else forms.set(query, likelier);
	}
	await Promise.all(Array.from(first, ask));
	const isRare = (query: string): boolean => (answers.get(query) ?? []).length < ENOUGH;
	const others = Array.from(forms).filter(([, likelier]) => isRare(likelier));
	await Promise.all(others.map(([query]) => ask(query)));
	return answers;
}

/** Whether two words differ in their ending and in marks only, both of which the engine overlooks. */
function areForms(a: string, b: string): boolean {
	const [one, other] = [fold(a), fold(b)];
	const [short, long] = one.length < other.length ? [one, other] : [other, one];
	let shared = 0;
	while (shared < short.length && short[shared] === long[shared]) shared++;
	return shared >= SHORTEST_STEM && long.length - shared <= ENDING;
}
