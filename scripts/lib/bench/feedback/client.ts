import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** One connection that is kept, with one request on its way at a time. */
export interface Client {
	/** Status of the answer; 0 if there was none. A connection that ends is made anew. */
	ask(request: string): Promise<number>;
	close(): void;
}

/**
 * A client that does little: it knows answers without a body, and takes all others for refusals.
 *
 * `node:http` takes as long to ask as a server takes to answer; half of what it measures is itself.
 */
export async function connectClient(port: number, host: string): Promise<Client> {
	let settle: (status: number) => void = () => undefined;
	let answer = '';
	let socket = await open();

	async function open(): Promise<Socket> {
		const opened = connect({ port, host, noDelay: true });
		await once(opened, 'connect');
		opened.setEncoding('latin1');
		opened.on('data', (chunk: string) => {
			answer += chunk;
			if (answer.includes('\r\n\r\n')) settle(Number(answer.slice(9, 12)));
		});
		opened.on('error', () => undefined).on('close', () => settle(0));
		return opened;
	}

	return {
		ask: async (request) => {
			answer = '';
			// Ended by the server while nothing was asked.
			if (socket.destroyed) socket = await open();
			const status = await new Promise<number>((resolve) => {
				settle = resolve;
				socket.write(request, 'latin1');
			});
			if (status === 204) return status;
			// What follows of the answer would be taken for the next one.
			socket.destroy();
			socket = await open();
			return status;
		},
		close: () => void socket.destroy(),
	};
}
