import type { Answer, Reason } from '../contract.ts';

/**
 * Rows as they are said to be, without a look: the tables are STRICT, so that a column holds what it is
 * declared as, and the endpoint has checked what it wrote there. A validator would take as long to load
 * as all else that the writing thread needs to start.
 */
export function rowsAs<Row>(rows: unknown[]): Row[] {
	// A cast, for the reason above.
	return rows as Row[];
}

export function answerOf(helpful: number): Answer {
	return helpful === 1 ? 'yes' : 'no';
}

export function reasonsOf(json: string): Reason[] {
	// A cast, because a vote's reasons are checked before it is stored.
	return JSON.parse(json) as Reason[];
}
