import type { PostgresResult } from './postgres.ts';
import type { Round } from './round.ts';

/** What the targets are held against. */
export interface Measured {
	endpoint: Round;
	/** Of acknowledged votes a second: the median of each round's own, since a machine has its moods. */
	ratio: number;
	postgres: PostgresResult | undefined;
}

/** What the endpoint is meant to reach. */
export interface Target {
	/** E.g. `votes/s, times the baseline`. */
	name: string;
	/** E.g. `≥ 2`. */
	wanted: string;
	/** `undefined` where it could not be measured. */
	seen: number | undefined;
	met: boolean;
}

/** What was reached of what is meant to be. What could not be measured is not missed. */
export function targetsOf({ endpoint, ratio, postgres }: Measured): Target[] {
	const lost =
		endpoint.acknowledged -
		endpoint.stored +
		(postgres ? postgres.acknowledged - postgres.stored : 0);
	return [
		atLeast('votes/s, times the baseline', 2, ratio),
		atMost('p99 ms', 60, endpoint.p99),
		atMost('peak RSS MB', 200, endpoint.peakRssMb),
		atMost('start ms', 300, endpoint.startMs),
		atLeast('PostgreSQL votes/s, times one by one', 2, postgres?.ratio),
		atMost('acknowledged and not stored', 0, lost),
		atMost('refused', 0, endpoint.refused),
	];
}

function atLeast(name: string, least: number, seen: number | undefined): Target {
	return { name, wanted: `≥ ${least}`, seen, met: seen === undefined || seen >= least };
}

function atMost(name: string, most: number, seen: number | undefined): Target {
	return { name, wanted: `≤ ${most}`, seen, met: seen === undefined || seen <= most };
}
