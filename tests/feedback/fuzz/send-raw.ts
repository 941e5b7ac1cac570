import { readAnswers, type Answer } from '../faults/harness/answer.ts';
import { dial } from '../faults/harness/connection.ts';

/**
 * Write bytes to a socket of their own, and read all answers until the other side closes it.
 *
 * @param pieces Written one after the other.
 * @param isAll Say that nothing more will come. A server that waits for more then need not.
 */
export async function sendRaw(
	url: string,
	pieces: Iterable<string | Buffer>,
	isAll = false,
): Promise<Answer[]> {
	const { socket, closed } = await dial(url);
	const came: Buffer[] = [];
	socket.on('data', (chunk: Buffer) => came.push(chunk));
	for (const piece of pieces)
		socket.write(typeof piece === 'string' ? Buffer.from(piece, 'latin1') : piece);
	if (isAll) socket.end();
	await closed;
	return readAnswers(Buffer.concat(came));
}
