import { expect, test } from 'vitest';
import { z } from 'zod';
import { targetsOf } from '../../../scripts/lib/bench/feedback/targets.ts';
import { runCommand } from '../../helpers/run-command.ts';

const sideSchema = z.object({
	rate: z.number().positive(),
	p50: z.number().positive(),
	p99: z.number().positive(),
	startMs: z.number().positive(),
	acknowledged: z.int().positive(),
	stored: z.int(),
	refused: z.int(),
});

const resultSchema = z.object({
	endpoint: sideSchema,
	baseline: sideSchema,
	ratio: z.number().positive(),
	targets: z.array(z.object({ name: z.string(), met: z.boolean() })),
});

test('what both sides acknowledge in a bench is stored, and whether targets are met is the exit code', () => {
	const amounts = ['--rounds', '1', '--seconds', '1', '--clients', '8'];
	const { code, out } = runCommand('bench', 'content', ['feedback', '--json', ...amounts]);
	const { endpoint, baseline, targets } = resultSchema.parse(JSON.parse(out));
	for (const { acknowledged, stored, refused } of [endpoint, baseline]) {
		expect([stored, refused]).toEqual([acknowledged, 0]);
	}
	expect(code).toBe(targets.every(({ met }) => met) ? 0 : 1);
}, 120_000);

test('a target is missed by what is slower, larger or lost, and not by what cannot be measured', () => {
	const endpoint = {
		...{ rate: 9000, p50: 5, p99: 60, startMs: 301, peakRssMb: undefined },
		...{ acknowledged: 10, stored: 9, refused: 0 },
	};
	const targets = targetsOf({ endpoint, ratio: 1.99, postgres: undefined });
	expect(targets.filter(({ met }) => !met).map(({ name, seen }) => [name, seen])).toEqual([
		['votes/s, times the baseline', 1.99],
		['start ms', 301],
		['acknowledged and not stored', 1],
	]);
});

test.each([
	[['fedback'], 'There is no bench "fedback". Did you mean "feedback"?'],
	[['feedback', '--rounds', 'many'], 'Expected a number for --rounds, received "many".'],
	[['feedback', 'search'], '"search" is not needed.'],
])('%j is not understood, and why is said', (args, message) => {
	const { code, err } = runCommand('bench', 'content', args);
	expect([code, err]).toEqual([2, expect.stringContaining(message)]);
});
