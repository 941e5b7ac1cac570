/** A process that votes as fast as it is answered, and prints how that went as JSON. */
import { percentile } from '../../../../src/commands/search-eval/report.ts';
import { connectClient, type Client } from './client.ts';
import { voteRequests } from './votes.ts';

/** What it is told, as JSON in its first argument. */
export interface LoadTask {
	/** E.g. `http://127.0.0.1:4321`. */
	url: string;
	clients: number;
	/** Seconds before anything is measured: code is compiled as it is used. */
	warmUp: number;
	seconds: number;
}

/** What it prints. */
export interface LoadResult {
	/** Votes answered by 204, those before the measurement too. */
	acknowledged: number;
	/** Votes answered otherwise. */
	refused: number;
	/** Acknowledged votes a second, while it was measured. */
	rate: number;
	/** Milliseconds. */
	p50: number;
	p99: number;
}

async function load({ url, clients, warmUp, seconds }: LoadTask): Promise<LoadResult> {
	const { hostname, port, host } = new URL(url);
	const nextRequest = voteRequests(host);
	const times: number[] = [];
	let [acknowledged, refused] = [0, 0];
	const begin = performance.now() + warmUp * 1000;
	const end = begin + seconds * 1000;

	async function vote(client: Client): Promise<void> {
		for (let asked = performance.now(); asked < end;) {
			const status = await client.ask(nextRequest());
			const answered = performance.now();
			if (status === 204) acknowledged++;
			else refused++;
			if (status === 204 && answered >= begin && answered < end) times.push(answered - asked);
			asked = answered;
		}
		client.close();
	}

	const connected = Array.from({ length: clients }, () => connectClient(Number(port), hostname));
	await Promise.all((await Promise.all(connected)).map(vote));
	const [p50, p99] = [percentile(times, 0.5), percentile(times, 0.99)];
	return { acknowledged, refused, rate: times.length / seconds, p50, p99 };
}

// A cast, because `votesOn()` of round.ts writes it.
const result = await load(JSON.parse(process.argv[2] ?? '') as LoadTask);
process.stdout.write(JSON.stringify(result));
