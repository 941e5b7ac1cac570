import { PassThrough } from 'node:stream';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { progress, timed } from '../../src/commands/cli/progress.ts';

/** What is written to a terminal or a log when something is said at each of some milliseconds. */
function written(isTTY: boolean, times: number[], isEnded = true): string[] {
	const stream = Object.assign(new PassThrough(), { isTTY });
	let now = 0;
	// `progress` writes and asks whether it is a terminal, no more.
	const show = progress(stream as unknown as NodeJS.WriteStream, () => now);
	for (const time of times) {
		now = time;
		show(`${time} ms`);
	}
	if (isEnded) show(undefined);
	const text: unknown = stream.read();
	return String(text ?? '').split(/(?<=\n)|(?=\r)/);
}

describe('how far a long step is', () => {
	test('is said in one line of a terminal, ten times a second at most, and wiped away at the end', () => {
		expect(written(true, [50, 100, 150, 199, 200, 1000])).toEqual([
			'\r\u001b[K  … 100 ms',
			'\r\u001b[K  … 200 ms',
			'\r\u001b[K  … 1000 ms',
			'\r\u001b[K',
		]);
	});

	test('is said in a line of its own every five seconds in a log, where nothing is wiped away', () => {
		expect(written(false, [100, 4999, 5000, 9999, 10_000])).toEqual([
			'  … 5000 ms\n',
			'  … 10000 ms\n',
		]);
	});

	test('is not said of a step that is over soon', () => {
		expect(written(false, [10, 20])).toEqual(['']);
		expect(written(true, [10, 20], false)).toEqual(['']);
	});
});

describe('a step that is timed', () => {
	function spyOnLog() {
		const log = vi.spyOn(console, 'error').mockReturnValue();
		onTestFinished(() => {
			log.mockRestore();
		});
		return log;
	}

	test('gives what it made, and its name and time are printed', async () => {
		const log = spyOnLog();
		expect(await timed('Pages', async () => 42)).toBe(42);
		expect(log.mock.calls).toEqual([[expect.stringMatching(/^Pages {9} \d+\.\d s$/)]]);
	});

	test('is not said to be done where it failed', async () => {
		const log = spyOnLog();
		await expect(timed('Pages', () => Promise.reject(new Error('x')))).rejects.toThrow('x');
		expect(log).not.toHaveBeenCalled();
	});
});
