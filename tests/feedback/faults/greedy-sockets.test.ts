import { setTimeout as sleep } from 'node:timers/promises';
import { test } from 'vitest';
import { startEndpoint } from './harness/endpoint.ts';
import { expectWithin, watchServer } from './harness/resident.ts';
import { scaled } from './harness/scale.ts';
import { hold } from './harness/unread.ts';

const SOCKETS = scaled(120, 1_000);
/** Less is asked of a machine that is busy with other work. */
const PATIENCE_MS = scaled(2_000, 200);
const MOST_MB = 300;

test.skipIf(process.platform !== 'linux')(
	'a thousand sockets that ask without end and never read take no memory, and keep nobody waiting',
	async () => {
		const endpoint = await startEndpoint();
		const ask = 'GET /openapi.json HTTP/1.1\r\nHost: localhost\r\n\r\n'.repeat(1_300);
		const watch = watchServer(endpoint);
		for (let n = 0; n < SOCKETS; n++) {
			hold(endpoint.url, `127.0.0.${2 + (n % 5)}`, ask);
			if (n % 10 === 0) await sleep(5);
		}
		await sleep(scaled(1_500, 8_000));
		expectWithin(await watch.stop(), 'greedy sockets', {
			sockets: SOCKETS,
			mostMb: MOST_MB,
			slowestMs: PATIENCE_MS,
		});
	},
);
