import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, request } from 'node:http';
import { connect } from 'node:net';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Config } from '../../src/feedback/config.ts';
import { feedbackMiddleware } from '../../src/feedback/dev.ts';
import { terminalLog } from '../../src/feedback/log.ts';
import { startFeedback } from '../../src/feedback/start-endpoint.ts';
import {
	all,
	configIn,
	goodVote,
	manifestFixture,
	setup,
	SITE,
	temporaryFolder,
	temporaryStore,
} from './setup.ts';

function configure(folder = temporaryFolder()): Config & { database: string } {
	const config = configIn(folder);
	writeFileSync(config.manifest, JSON.stringify(manifestFixture));
	return { ...config, database: join(folder, 'votes.db') };
}

async function start(config = configure()) {
	const running = await startFeedback({ config, log: terminalLog });
	onTestFinished(running.close);
	const post = (body: string, headers: Record<string, string> = {}) =>
		fetch(`${running.url}/v1/votes`, {
			method: 'POST',
			body,
			headers: { Origin: running.url, 'User-Agent': 'Tester/1', ...headers },
			redirect: 'manual',
		});
	return { ...running, ...config, post };
}

const form = { 'Content-Type': 'application/x-www-form-urlencoded' };

describe('a running endpoint', () => {
	test.each(['/metrics', '/openapi.json'])(
		'%s answers this machine, and nobody behind a proxy on it',
		async (path) => {
			const { url } = await start();
			expect((await fetch(url + path)).status).toBe(200);
			for (const name of ['X-Forwarded-For', 'Forwarded', 'Via']) {
				expect((await fetch(url + path, { headers: { [name]: '192.0.2.7' } })).status).toBe(404);
			}
		},
	);

	test('takes a vote as a browser sends it, and keeps it over a restart', async () => {
		const config = configure();
		const first = await start(config);
		expect((await first.post(JSON.stringify(goodVote))).status).toBe(204);
		const res = await first.post(
			new URLSearchParams({ ...goodVote, locale: 'da' }).toString(),
			form,
		);
		expect([res.status, res.headers.get('location')]).toEqual([303, '/da/feedback/thanks/']);
		await first.close();

		const second = await start(config);
		expect((await fetch(`${second.url}/readyz`)).status).toBe(200);
		await second.close();
		expect(await all(temporaryStore(config.database))).toMatchObject([
			{ locale: 'da' },
			{ locale: 'sv' },
		]);
	});

	test.each([
		['with its length', { 'Content-Length': 20_000_000 }],
		['in chunks', {}],
	])('refuses 20 MB sent %s, goes on, and waits for nobody when it stops', async (_, headers) => {
		const { url, post, close } = await start();
		const outgoing = request(`${url}/v1/votes`, {
			method: 'POST',
			headers: { 'Content-Type': 'application/json', Origin: SITE, ...headers },
		});
		outgoing.on('error', () => {});
		const chunk = Buffer.alloc(1_000_000, 'a');
		for (let n = 0; n < 20; n++) outgoing.write(chunk);
		outgoing.end();
		const [response] = await once(outgoing, 'response');
		expect(response.statusCode).toBe(413);
		response.resume();
		expect((await post(JSON.stringify(goodVote))).status).toBe(204);
		const began = performance.now();
		await close();
		// Less than a client may keep an idle connection.
		expect(performance.now() - began).toBeLessThan(2000);
	});

	test('lets go of a client that leaves in the middle of a vote', async () => {
		const { url, post } = await start();
		const socket = connect(Number(new URL(url).port), '127.0.0.1');
		socket.write(
			'POST /v1/votes HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\nContent-Length: 99\r\n\r\n{',
		);
		await once(socket, 'connect');
		socket.destroy();
		expect((await post(JSON.stringify(goodVote))).status).toBe(204);
	});

	test('names the port that is taken', async () => {
		const { url } = await start();
		const port = Number(new URL(url).port);
		await expect(
			startFeedback({ config: { ...configure(), port }, log: terminalLog }),
		).rejects.toThrow(`127.0.0.1:${port}`);
	});

	test('uses a manifest that was built after it started', async () => {
		const told = vi.spyOn(console, 'error').mockReturnValue();
		onTestFinished(() => told.mockRestore());
		const config = configure();
		writeFileSync(config.manifest, '{');
		const { post } = await start(config);
		expect((await post(JSON.stringify(goodVote))).status).toBe(503);
		writeFileSync(config.manifest, JSON.stringify(manifestFixture));
		await expect
			.poll(() => post(JSON.stringify(goodVote)).then(({ status }) => status), { timeout: 3000 })
			.toBe(204);
		expect(told).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('npm run build'));
	});
});

describe('npm run feedback', () => {
	const script = join(import.meta.dirname, '../../src/feedback/cli.ts');
	const run = (args: string[], env: Record<string, string>) => {
		const child = spawn(process.execPath, [script, ...args], { env: { ...process.env, ...env } });
		let printed = '';
		for (const stream of [child.stdout, child.stderr])
			stream.on('data', (chunk) => (printed += chunk));
		onTestFinished(() => void child.kill('SIGKILL'));
		const ended = once(child, 'exit').then(([code]) => ({ code, printed }));
		return { child, ended, printed: () => printed };
	};
	const environment = ({ manifest, store }: Config) => ({
		FYR_PORT: '0',
		FYR_MANIFEST: manifest,
		FYR_STORE: store,
	});

	test('prints its address, and ends with 0 and a tidy file when it is told to stop', async () => {
		const config = configure();
		const { child, ended, printed } = run([], environment(config));
		await expect.poll(printed, { timeout: 5000 }).toContain('/v1/votes');
		const url = /http:\S+\/v1\/votes/.exec(printed())?.[0] ?? '';
		const res = await fetch(url, { method: 'POST', body: JSON.stringify(goodVote) });
		expect(res.status).toBe(204);
		child.kill('SIGTERM');
		expect(await ended).toMatchObject({ code: 0 });
		expect(existsSync(`${config.database}-wal`)).toBe(false);

		const exported = await run(['export'], environment(config)).ended;
		expect(exported.code).toBe(0);
		expect(JSON.parse(exported.printed)).toMatchObject({
			...goodVote,
			site: SITE,
			reasons: [],
			at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
		});
	});

	test('told to stop twice, finishes what was begun all the same', async () => {
		const config = configure();
		const { child, ended, printed } = run([], environment(config));
		await expect.poll(printed, { timeout: 5000 }).toContain('/v1/votes');
		const { hostname, port } = new URL(/http:\S+\/v1\/votes/.exec(printed())?.[0] ?? '');
		const body = JSON.stringify(goodVote);
		const headers = { 'Content-Type': 'text/plain', 'Content-Length': body.length };
		const path = '/v1/votes';
		const outgoing = request({ hostname, port, path, method: 'POST', headers });
		outgoing.write(body.slice(0, 20));
		const [socket] = await once(outgoing, 'socket');
		await once(socket, 'connect');
		// Answered after it, so that the endpoint has heard of the vote.
		await fetch(`http://${hostname}:${port}/healthz`);
		child.kill('SIGTERM');
		await expect.poll(printed).toContain('stopping');
		child.kill('SIGINT');
		child.kill('SIGTERM');
		outgoing.end(body.slice(20));
		const [response] = await once(outgoing, 'response');
		expect(response.statusCode).toBe(204);
		expect(await ended).toMatchObject({ code: 0, printed: expect.stringContaining('"stopped"') });
	});

	test('explains itself', async () => {
		const { code, printed } = await run(['--help'], {}).ended;
		expect([code, printed]).toEqual([0, expect.stringContaining('FYR_ORIGINS')]);
	});

	test.each([
		[['exprot'], {}, 'There is no command "exprot". Did you mean "export"?'],
		[[], { FYR_STROE: 'x' }, 'FYR_STROE is not a setting. Did you mean "FYR_STORE"?'],
		[['--jsn'], {}, "Unknown option '--jsn'"],
	])('with %j and %j ends with 2 and says what is wrong', async (args, env, message) => {
		const { code, printed } = await run(args, env).ended;
		expect([code, printed]).toEqual([2, expect.stringContaining(message)]);
	});
});

test('in a development server it answers its own paths and leaves the others', async () => {
	const { app, saved } = setup();
	const middleware = feedbackMiddleware(app);
	const server = createServer((req, res) => middleware(req, res, () => res.end('the site')));
	server.listen(0, '127.0.0.1');
	onTestFinished(() => void server.close());
	await once(server, 'listening');
	const address = server.address();
	if (address === null || typeof address === 'string') throw new TypeError('no port');
	const url = `http://127.0.0.1:${address.port}`;
	const res = await fetch(`${url}/v1/votes?x`, { method: 'POST', body: JSON.stringify(goodVote) });
	expect(res.status).toBe(204);
	expect(await saved()).toHaveLength(1);
	expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ status: 'alive' });
	expect(await (await fetch(`${url}/sv/v1/votes`)).text()).toBe('the site');
});
