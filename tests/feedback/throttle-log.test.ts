import { expect, test } from 'vitest';
import { throttleLog } from '../../src/feedback/throttle-log.ts';

function listening() {
	const lines: string[] = [];
	let now = 0;
	const log = throttleLog(
		(level, message, { counts } = {}) => lines.push([level, message, counts?.['times']].join(' ')),
		() => now,
	);
	return { lines, log, wait: (ms: number) => (now += ms) };
}

test('a fault that comes for every vote is told once in ten seconds, then how often it came', () => {
	const { lines, log, wait } = listening();
	for (let vote = 0; vote < 1000; vote++) log('error', 'disk full');
	wait(10_000);
	log('error', 'disk full');
	expect(lines).toEqual(['error disk full ', 'error repeated 999', 'error disk full ']);
});

test('another fault is told at once', () => {
	const { lines, log } = listening();
	log('error', 'disk full');
	log('error', 'locked');
	expect(lines).toEqual(['error disk full ', 'error locked ']);
});
