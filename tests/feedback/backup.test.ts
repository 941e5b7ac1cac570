import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { backUp } from '../../src/feedback/backup.ts';
import { terminalLog } from '../../src/feedback/log.ts';
import { startFeedback } from '../../src/feedback/start-endpoint.ts';
import { storedVotes } from '../helpers/stored-votes.ts';
import {
	configIn,
	goodVote,
	manifestFixture,
	storableVote,
	temporaryFolder,
	temporaryStore,
} from './setup.ts';

const SERVER = join(import.meta.dirname, '../../src/feedback/cli.ts');

/** One vote as its sender knows it; times are monotonic milliseconds. */
interface Sent {
	reader: string;
	sentAt: number;
	/** Infinity while it is not answered. */
	acknowledgedAt: number;
}

function environment(folder: string): Record<string, string> {
	return {
		FYR_PORT: '0',
		FYR_STORE: `sqlite:${join(folder, 'votes.db')}`,
		FYR_MANIFEST: join(folder, 'manifest.json'),
		FYR_RATE_BURST: '1000000',
	};
}

/** An endpoint as a process of its own. */
async function startEndpoint(folder: string) {
	writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifestFixture));
	const env = { ...process.env, ...environment(folder) };
	const child = spawn(process.execPath, [SERVER], { env });
	onTestFinished(() => void child.kill('SIGKILL'));
	let printed = '';
	child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
	await expect.poll(() => printed, { timeout: 10_000 }).toContain('/v1/votes');
	const url = /http:\S+\/v1\/votes/.exec(printed)?.[0] ?? '';
	const stop = async (): Promise<void> => {
		const ended = once(child, 'exit');
		child.kill('SIGTERM');
		await ended;
	};
	return { url, stop };
}

/** Votes without a pause, on so many connections, until told to end. */
function voteOn(url: string, connections = 16) {
	const sent: Sent[] = [];
	const agent = new Agent({ keepAlive: true, maxSockets: connections });
	let isOver = false;
	const lane = async (): Promise<void> => {
		while (!isOver) {
			const vote = { reader: randomUUID(), sentAt: performance.now(), acknowledgedAt: Infinity };
			sent.push(vote);
			const outgoing = request(url, {
				method: 'POST',
				agent,
				headers: { 'Content-Type': 'text/plain' },
			});
			outgoing.end(JSON.stringify({ ...goodVote, reader: vote.reader }));
			const [response] = await once(outgoing, 'response');
			response.resume();
			await once(response, 'end');
			if (response.statusCode === 204) vote.acknowledgedAt = performance.now();
		}
	};
	const lanes = Array.from({ length: connections }, lane);
	const end = async (): Promise<void> => {
		isOver = true;
		await Promise.all(lanes);
		agent.destroy();
	};
	const acknowledged = () => sent.filter(({ acknowledgedAt }) => acknowledgedAt < Infinity).length;
	return { sent, end, acknowledged };
}

async function runBackup(folder: string, file: string): Promise<void> {
	const env = { ...process.env, ...environment(folder) };
	const child = spawn(process.execPath, [SERVER, 'backup', file], { env });
	const [code] = await once(child, 'exit');
	expect(code).toBe(0);
}

describe('a copy of the votes', () => {
	test('made under load is restored with all that was acknowledged before it, and nothing out of turn', async () => {
		const [folder, restored] = [temporaryFolder(), temporaryFolder()];
		const endpoint = await startEndpoint(folder);
		const voting = voteOn(endpoint.url);
		await expect.poll(voting.acknowledged, { timeout: 10_000 }).toBeGreaterThan(1000);
		const began = performance.now();
		await runBackup(folder, join(restored, 'votes.db'));
		const copied = voting.acknowledged();
		await expect.poll(voting.acknowledged, { timeout: 10_000 }).toBeGreaterThan(copied + 100);
		await voting.end();
		await endpoint.stop();

		const config = configIn(restored);
		writeFileSync(config.manifest, JSON.stringify(manifestFixture));
		const again = await startFeedback({ config, log: terminalLog });
		onTestFinished(again.close);
		expect((await fetch(`${again.url}/readyz`)).status).toBe(200);
		const body = JSON.stringify({ ...goodVote, locale: 'da' });
		expect((await fetch(`${again.url}/v1/votes`, { method: 'POST', body })).status).toBe(204);

		const votes = await storedVotes(join(restored, 'votes.db'), 'account/log-in', 'sv');
		const kept = new Set(votes.map(({ reader }) => reader));
		const isKept = ({ reader }: Sent) => kept.has(reader.replaceAll('-', ''));
		expect(voting.sent.filter(isKept)).toHaveLength(votes.length);
		// Whatever was answered before the last of the kept was sent is older than that, and is kept.
		const last = Math.max(...voting.sent.filter(isKept).map(({ sentAt }) => sentAt));
		const due = voting.sent.filter((vote) => vote.acknowledgedAt < Math.max(began, last));
		expect(due.length).toBeGreaterThan(1000);
		expect(due.filter((vote) => !isKept(vote))).toEqual([]);
		expect(votes.length).toBeLessThan(voting.acknowledged());
	}, 60_000);

	test('replaces no file, and is not made of a database elsewhere', async () => {
		const file = join(temporaryFolder(), 'votes.db');
		const store = temporaryStore(file);
		await store.save(storableVote());
		await expect(backUp(`sqlite:${file}`, file)).rejects.toThrow('is there already');
		await expect(backUp('postgres://db.example/votes', 'copy.db')).rejects.toThrow('pg_dump');
		await expect(backUp(`sqlite:${file}-none`, `${file}-copy`)).rejects.toThrow('cannot be used');
	});
});
