import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { readAnswer, type Answer } from './answer.ts';
import { READER_ADDRESS } from './traces.ts';

/** A connection that stays open from one request to the next. */
export interface Connection {
	/** @throws {Error} If the connection ends before the answer does. */
	ask(request: string | Buffer, isHead?: boolean): Promise<Answer>;
	/** Write without waiting for anything. */
	write(bytes: string | Buffer): void;
	/** All that has come, when the other side has closed. */
	ended(): Promise<Buffer>;
	close(): void;
}

interface Waiting {
	resolve: (answer: Answer) => void;
	reject: (error: Error) => void;
	isHead: boolean;
}

/** @throws {Error} If nobody listens. */
export async function openConnection(url: string): Promise<Connection> {
	const { socket, closed } = await dial(url);
	let bytes: Buffer = Buffer.alloc(0);
	let waiting: Waiting | undefined;
	const settle = (isOver: boolean): void => {
		try {
			let next = waiting && readAnswer(bytes, { isOver, isHead: waiting.isHead });
			// "Go on" is no answer yet.
			while (waiting && next && next.answer.status < 200) {
				bytes = bytes.subarray(next.length);
				next = readAnswer(bytes, { isOver, isHead: waiting.isHead });
			}
			if (next) bytes = bytes.subarray(next.length);
			if (next) waiting?.resolve(next.answer);
			else if (isOver) waiting?.reject(new Error('The connection has ended.'));
			if (next || isOver) waiting = undefined;
		} catch (error) {
			waiting?.reject(error instanceof Error ? error : new Error(String(error)));
		}
	};
	socket.on('data', (chunk: Buffer) => {
		bytes = bytes.length === 0 ? chunk : Buffer.concat([bytes, chunk]);
		settle(false);
	});
	socket.on('close', () => settle(true));
	return {
		ask: (request, isHead = false) =>
			new Promise((resolve, reject) => {
				waiting = { resolve, reject, isHead };
				if (socket.closed) settle(true);
				else socket.write(request);
			}),
		write: (more) => void socket.write(more),
		ended: async () => {
			await closed;
			return bytes;
		},
		close: () => void socket.destroy(),
	};
}

/** A socket of a reader's, and when it is closed, in whatever way. @throws {Error} If nobody listens. */
export async function dial(url: string): Promise<{ socket: Socket; closed: Promise<void> }> {
	const { port, hostname: host } = new URL(url);
	const from = READER_ADDRESS === '' ? {} : { localAddress: READER_ADDRESS };
	const socket = connect({ port: Number(port), host, noDelay: true, ...from });
	const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
	await once(socket, 'connect');
	// What went wrong is told by what did not come.
	socket.on('error', () => undefined);
	return { socket, closed };
}
