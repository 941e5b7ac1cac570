import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { goodVote } from '../../setup.ts';
import { openConnection } from './connection.ts';
import { request } from './load.ts';
import { READER_ADDRESS, READER_WORD } from './traces.ts';

/** In a search; a search with an address in it is not kept. */
export const MAIL = 'anna@mail.example';

const ANSWERED = [303, 422, 400, 204, 204, 204, 204, 422, 404, 405];

/** Everything that readers send, also what is refused; each says who they are where it can. */
export async function useAll(url: string): Promise<void> {
	const connection = await openConnection(url);
	const statuses: number[] = [];
	const reader = randomUUID();
	const form = new URLSearchParams({ ...goodVote, comment: READER_WORD }).toString();
	const miss = (q: string) => JSON.stringify({ locale: 'sv', q, n: 0 });
	for (const asked of [
		request('POST /v1/votes', form, 'application/x-www-form-urlencoded'),
		request('POST /v1/votes', `{"comment":"${READER_WORD}"}`),
		request('POST /v1/votes', `${READER_WORD} ${reader}`),
		request('POST /v1/search-misses', miss('byta pinkod')),
		request('POST /v1/search-misses', miss(`${MAIL} kommer inte in`)),
		request(`POST /v1/votes?${READER_WORD}=${reader}`, JSON.stringify({ ...goodVote, reader })),
		request(`DELETE /v1/readers/account%2Flog-in/sv/${reader}`),
		request(`DELETE /v1/readers/${READER_WORD}/sv/no-reader-${READER_ADDRESS}`),
		request(`GET /${READER_WORD}/${reader}`),
		request(`PUT /v1/votes?${READER_ADDRESS}`),
	]) {
		statuses.push((await connection.ask(asked)).status);
	}
	connection.close();
	expect(statuses).toEqual(ANSWERED);
}
