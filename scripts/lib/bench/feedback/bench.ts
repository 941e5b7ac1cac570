import { median } from './median.ts';
import { benchPostgres } from './postgres.ts';
import { playRound, type Contestant, type Round } from './round.ts';
import { targetsOf, type Measured, type Target } from './targets.ts';

export interface FeedbackBenchOptions {
	rounds: number;
	/** How long each server is measured in a round. */
	seconds: number;
	/** Connections that are kept, each with one vote on its way at a time. */
	clients: number;
}

/** What one server did in all rounds: medians, but the most memory and the sum of all votes. */
export type Summary = Round;

/** The endpoint beside the baseline. */
export interface FeedbackBenchResult extends Measured {
	baseline: Summary;
	targets: Target[];
}

/** Seconds of votes before each measurement. */
const WARM_UP = 1;

/**
 * Measure the endpoint against the baseline, in turns, and PostgreSQL against itself.
 *
 * @param onRound Told after each what it gave.
 */
export async function benchFeedback(
	{ rounds, seconds, clients }: FeedbackBenchOptions,
	onRound: (endpoint: Round, baseline: Round) => void,
): Promise<FeedbackBenchResult> {
	const played: Record<Contestant, Round[]> = { endpoint: [], baseline: [] };
	const ratios: number[] = [];
	for (let round = 0; round < rounds; round++) {
		const load = { clients, seconds, warmUp: WARM_UP };
		const endpoint = await playRound('endpoint', load);
		const baseline = await playRound('baseline', load);
		played.endpoint.push(endpoint);
		played.baseline.push(baseline);
		ratios.push(endpoint.rate / baseline.rate);
		onRound(endpoint, baseline);
	}
	const postgres = await benchPostgres(rounds, seconds, clients);
	const [endpoint, baseline] = [summaryOf(played.endpoint), summaryOf(played.baseline)];
	const ratio = median(ratios);
	const targets = targetsOf({ endpoint, ratio, postgres });
	return { endpoint, baseline, ratio, postgres, targets };
}

function summaryOf(rounds: readonly Round[]): Summary {
	const middle = (of: (round: Round) => number): number => median(rounds.map(of));
	const sum = (of: (round: Round) => number): number =>
		rounds.reduce((total, round) => total + of(round), 0);
	const memory = rounds.flatMap(({ peakRssMb }) => (peakRssMb === undefined ? [] : [peakRssMb]));
	return {
		rate: middle(({ rate }) => rate),
		p50: middle(({ p50 }) => p50),
		p99: middle(({ p99 }) => p99),
		startMs: middle(({ startMs }) => startMs),
		peakRssMb: memory.length > 0 ? Math.max(...memory) : undefined,
		acknowledged: sum(({ acknowledged }) => acknowledged),
		refused: sum(({ refused }) => refused),
		stored: sum(({ stored }) => stored),
	};
}
