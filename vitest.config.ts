import { defineConfig } from 'vitest/config';

const site = 'tests/site/**/*.test.ts';
const faults = 'tests/feedback/{faults,fuzz}/**/*.test.ts';

export default defineConfig({
	test: {
		testTimeout: 20_000,
		// Vitest would leave one core idle, which on two is half of them.
		maxWorkers: 2,
		// A condition is waited for as long as a busy machine may need; the usual second is a guess.
		expect: { poll: { timeout: 15_000 } },
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['tests/**/*.test.ts'],
					exclude: [site, faults, 'tests/build/**'],
					// Each file would load the parsers anew, which takes half of the time.
					isolate: false,
				},
			},
			{
				// Processes that are killed, cut off and lied to: short here, at length in `npm run test:faults`.
				extends: true,
				test: {
					name: 'faults',
					include: [faults],
					// They share nothing but the harness, and loading it for each file takes a fifth of the time.
					isolate: false,
					testTimeout: process.env['TEST_FAULTS'] === 'long' ? 900_000 : 60_000,
				},
			},
			{
				// Builds whole sites, each in a folder of its own.
				extends: true,
				test: {
					name: 'build',
					include: ['tests/build/**/*.test.ts'],
					testTimeout: 180_000,
				},
			},
			{
				// A real browser on the site in dist/, served as `npm start` serves it.
				extends: true,
				test: {
					name: 'site',
					include: [site],
					globalSetup: 'tests/site/serve-dist.ts',
					// One browser for all files of a worker.
					isolate: false,
					testTimeout: 60_000,
				},
			},
		],
	},
});
