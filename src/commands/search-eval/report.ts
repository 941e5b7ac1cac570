import type { Transfer } from './disk-fetch.ts';
import type { Run } from './evaluate.ts';
import type { JudgedQuery } from './query-set.ts';
import { rankOf, score, type Answer, type Score } from './score.ts';

/** What two engines made of the same queries. */
export interface Report {
	rows: Row[];
	transfers: TransferRow[];
	times: { engine: Run['name']; p95: number }[];
	misses: Miss[];
}

/** A locale, one of its classes or `all`, and both engines' scores. */
interface Row {
	locale: string;
	class: string;
	stock: Score;
	planner: Score;
}

/** Bytes that a first visit with a query of the class fetches, in the mean. */
interface TransferRow extends Transfer {
	engineName: Run['name'];
	locale: string;
	class: string;
	/** Of the query that fetches most. */
	most: number;
}

/** A query whose first answer by the planner is not a relevant one. */
export interface Miss extends JudgedQuery {
	/** Place of the first relevant answer; `null` if it is not among ten. */
	rank: number | null;
	/** What came first instead. */
	first: (string | undefined)[];
}

/** @param sets Runs of one set of queries each: scores of different sets are not mixed. */
export function reportOf(sets: readonly (readonly Run[])[]): Report {
	const runs = sets.flat();
	return {
		rows: sets.flatMap(rowsOf),
		transfers: runs.flatMap(transfersOf),
		times: (['stock', 'planner'] as const).map((engine) => ({
			engine,
			p95: percentile(
				runs.flatMap((run) => (run.name === engine ? run.times : [])),
				0.95,
			),
		})),
		misses: answersOf(runs, 'planner')
			.filter((each) => rankOf(each) > 1)
			.map(missOf),
	};
}

/** Bytes of all kinds together. */
export function totalOf({ assist, engine, chunks, fragments }: Transfer): number {
	return assist + engine + chunks + fragments;
}

/** The value that so large a share of a list is not above. */
export function percentile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** By locale and class, a line for all classes after those of a locale. */
function rowsOf(runs: readonly Run[]): Row[] {
	const [stock, planner] = [answersOf(runs, 'stock'), answersOf(runs, 'planner')];
	return Array.from(Map.groupBy(stock, ({ query }) => query.locale)).flatMap(([locale, own]) =>
		[...new Set(own.map(({ query }) => query.class)), 'all'].map((name) => {
			const isOf = ({ query }: Answer): boolean =>
				query.locale === locale && (name === 'all' || query.class === name);
			const scores = { stock: score(stock.filter(isOf)), planner: score(planner.filter(isOf)) };
			return { locale, class: name, ...scores };
		}),
	);
}

function transfersOf({ name, answers, transfers }: Run): TransferRow[] {
	const measured = transfers.map((transfer, index) => ({ transfer, query: answers[index]?.query }));
	const groups = Map.groupBy(measured, ({ query }) => `${query?.locale} ${query?.class}`);
	return Array.from(groups.values(), (group) => {
		const mean = (kind: keyof Transfer): number =>
			group.reduce((sum, { transfer }) => sum + transfer[kind], 0) / group.length;
		return {
			engineName: name,
			locale: group[0]?.query?.locale ?? '',
			class: group[0]?.query?.class ?? '',
			assist: mean('assist'),
			engine: mean('engine'),
			chunks: mean('chunks'),
			fragments: mean('fragments'),
			most: Math.max(...group.map(({ transfer }) => totalOf(transfer))),
		};
	});
}

function missOf(missed: Answer): Miss {
	const rank = rankOf(missed);
	const first = missed.found.slice(0, 3);
	return { ...missed.query, rank: Number.isFinite(rank) ? rank : null, first };
}

function answersOf(runs: readonly Run[], name: Run['name']): Answer[] {
	return runs.flatMap((run) => (run.name === name ? run.answers : []));
}
