import { benchFeedback, type FeedbackBenchOptions } from './bench.ts';
import { printed, printedRound } from './print.ts';

/** Measure the endpoint and print how that went. @returns Whether all targets are met. */
export async function runFeedbackBench(
	options: FeedbackBenchOptions,
	asJson: boolean,
): Promise<boolean> {
	const result = await benchFeedback(options, (...round) => console.error(printedRound(...round)));
	console.log(asJson ? JSON.stringify(result, undefined, '\t') : printed(result));
	return result.targets.every(({ met }) => met);
}
