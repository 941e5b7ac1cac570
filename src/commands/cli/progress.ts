/** How often a terminal line is rewritten, and how often a log gets a new one. Milliseconds. */
const EVERY_MS = { terminal: 100, log: 5000 };

/**
 * Says how far a long step is: on a terminal in one line that is rewritten, in a log now and then in
 * a line of its own. Call with `undefined` at the end.
 */
export function progress(
	stream: NodeJS.WriteStream = process.stderr,
	now: () => number = Date.now,
): (text: string | undefined) => void {
	const every = stream.isTTY ? EVERY_MS.terminal : EVERY_MS.log;
	let last = now();
	return (text) => {
		if (text === undefined) {
			if (stream.isTTY) stream.write('\r\u001b[K');
			return;
		}
		if (now() - last < every) return;
		last = now();
		stream.write(stream.isTTY ? `\r\u001b[K  … ${text}` : `  … ${text}\n`);
	};
}

/** Run a step and say how long it took. @param name What was done, or what it came to. */
export async function timed<T>(
	name: string | ((result: T) => string),
	step: () => Promise<T>,
): Promise<T> {
	const start = performance.now();
	const result = await step();
	const done = typeof name === 'string' ? name : name(result);
	console.error(`${done.padEnd(14)} ${((performance.now() - start) / 1000).toFixed(1)} s`);
	return result;
}
