import { failureOf } from './build-failure.ts';

/**
 * Do the work of a program that another one of ours has started, and hand what goes wrong to that one as
 * data: printed, the cause would have to be looked for among everything else that Astro prints.
 */
export async function runAsChild(work: () => Promise<void>): Promise<void> {
	// Also where the one that started it is stopped: the next build is not to meet this one.
	// eslint-disable-next-line no-restricted-properties -- Whatever is still at work is of no use to anybody.
	process.once('disconnect', () => process.exit());
	try {
		await work();
	} catch (error) {
		process.exitCode = 1;
		process.send?.(failureOf(error));
	} finally {
		// Astro leaves workers that would keep it from ending.
		process.disconnect?.();
	}
}
