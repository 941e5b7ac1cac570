import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { boundConnections, LIMITS } from '../../src/feedback/connections.ts';

/** A server whose answers are as long as one likes, and clients of any address of this machine. */
async function bounded(change: Partial<typeof LIMITS> = {}, body = 'ok') {
	let answered = 0;
	const server = createServer((_, response) => {
		connections.inTurn(response, () => {
			answered++;
			response.end(body);
		});
	});
	const connections = boundConnections(server, undefined, { ...LIMITS, ...change });
	server.listen(0, '0.0.0.0');
	await once(server, 'listening');
	// A cast: it listens on a port.
	const { port } = server.address() as AddressInfo;
	onTestFinished(() => {
		connections.stop();
		server.closeAllConnections();
		server.close();
	});
	const dial = async (localAddress = '127.0.0.1'): Promise<Socket> => {
		const socket = connect({ port, host: '127.0.0.1', localAddress });
		socket.on('error', () => undefined);
		onTestFinished(() => void socket.destroy());
		await once(socket, 'connect');
		return socket;
	};
	const ask = async (localAddress?: string): Promise<string> => {
		const socket = await dial(localAddress);
		socket.write('GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n');
		let came = '';
		socket.on('data', (chunk: Buffer) => (came += chunk.toString()));
		await once(socket, 'close');
		return came.split('\r\n', 1)[0] ?? '';
	};
	return { dial, ask, answered: () => answered };
}

const HALF = 'GET / HTTP/1.1\r\nHost: a\r\n';
const WHOLE = `${HALF}\r\n`;

describe('one network', () => {
	test('that holds half-sent requests open leaves room for another, and for itself', async () => {
		const { dial, ask } = await bounded({ ofNetwork: 20, most: 40 });
		const held = await Promise.all(Array.from({ length: 60 }, () => dial('127.0.0.2')));
		for (const socket of held) socket.write(HALF);
		await sleep(50);
		for (let n = 0; n < 10; n++) expect(await ask('127.0.0.3')).toBe('HTTP/1.1 200 OK');
		expect(await ask('127.0.0.2')).toBe('HTTP/1.1 200 OK');
		await expect.poll(() => held.filter((socket) => !socket.closed).length).toBeLessThanOrEqual(20);
	});

	test('among many, the one that was idle for longest gives way', async () => {
		const { dial, ask } = await bounded({ most: 3 });
		const first = await dial('127.0.0.2');
		await sleep(5);
		const second = await dial('127.0.0.3');
		await sleep(5);
		await dial('127.0.0.4');
		expect(await ask('127.0.0.5')).toBe('HTTP/1.1 200 OK');
		await expect.poll(() => first.closed).toBe(true);
		expect(second.closed).toBe(false);
	});

	test('that takes no answers gives way to one that does', async () => {
		const { dial, ask } = await bounded({ ofNetwork: 5 }, 'x'.repeat(20_000_000));
		const held = await Promise.all(Array.from({ length: 5 }, () => dial()));
		for (const socket of held) {
			socket.pause();
			socket.write(WHOLE);
		}
		await sleep(1_700);
		expect(await ask()).toBe('HTTP/1.1 200 OK');
	});
});

describe('one connection', () => {
	test('is answered one request after the other', async () => {
		const { dial, answered } = await bounded({}, 'x'.repeat(5_000_000));
		const socket = await dial();
		socket.pause();
		socket.write(WHOLE.repeat(10));
		await sleep(200);
		expect(answered()).toBe(1);
		socket.resume();
		await expect.poll(answered).toBe(10);
		expect(socket.closed).toBe(false);
	});

	test('that sends far more than it waits for is closed, and nothing more is made for it', async () => {
		const { dial, answered } = await bounded({}, 'x'.repeat(5_000_000));
		const socket = await dial();
		socket.resume();
		socket.write(WHOLE.repeat(1_300));
		await once(socket, 'close');
		expect(answered()).toBe(1);
	});
});
