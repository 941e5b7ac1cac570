import { connect, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/**
 * A socket that sends some bytes from an address of this machine, and never reads what comes. It is
 * destroyed after the test.
 */
export function hold(url: string, localAddress: string, bytes: string): Socket {
	const { port, hostname: host } = new URL(url);
	const socket = connect({ port: Number(port), host, localAddress });
	socket.on('error', () => undefined);
	socket.pause();
	socket.write(bytes);
	onTestFinished(() => void socket.destroy());
	return socket;
}
