import { mkdirSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../setup.ts';
import { startEndpoint } from './harness/endpoint.ts';
import { expectWithin, watchServer } from './harness/resident.ts';
import { isLong, scaled } from './harness/scale.ts';
import { hold } from './harness/unread.ts';

const SOCKETS = 100;
const BYTES = 20 * 1024 * 1024;
const MOST_MB = 300;
/** Less is asked of a machine that is busy with other work. */
const PATIENCE_MS = scaled(2_000, 200);
/** A server lets go of who has taken nothing for 20 s, and looks now and then. */
const LET_GO_MS = 45_000;

test.skipIf(process.platform !== 'linux')(
	'a hundred readers who ask for a film and never read take no memory, keep nobody waiting, and are let go',
	async () => {
		const site = temporaryFolder();
		mkdirSync(join(site, 'sv'));
		writeFileSync(join(site, 'index.html'), 'hem');
		writeFileSync(join(site, 'sv/film.mp4'), Buffer.alloc(BYTES, 'film'));
		const server = await startEndpoint({ program: 'site-process.ts', env: { TEST_SITE: site } });
		const watch = watchServer(server);
		const ask = 'GET /sv/film.mp4 HTTP/1.1\r\nHost: localhost\r\n\r\n';
		const sockets = Array.from({ length: SOCKETS }, (_, n) =>
			hold(server.url, `127.0.0.${2 + (n % 5)}`, ask),
		);
		const closed = Promise.all(sockets.map((socket) => once(socket, 'close')));
		const whole = await fetch(`${server.url}/sv/film.mp4`).then((film) => film.arrayBuffer());
		expect(whole.byteLength).toBe(BYTES);
		await sleep(1_500);
		if (isLong) {
			// The end of a connection is only seen by who reads; what is left of it is no progress.
			await sleep(LET_GO_MS);
			for (const socket of sockets) socket.resume();
			await closed;
			expect(Math.max(...sockets.map(({ bytesRead }) => bytesRead))).toBeLessThan(BYTES);
		}
		expectWithin(await watch.stop(), 'readers who never read', {
			sockets: SOCKETS,
			mostMb: MOST_MB,
			slowestMs: PATIENCE_MS,
		});
	},
);
