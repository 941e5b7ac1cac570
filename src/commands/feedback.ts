import { runFeedback } from '../feedback/cli.ts';
import { findProject } from './cli/find-project.ts';
import type { Command, Surroundings } from './cli/run.ts';
import { endpointDefaults } from './cli/endpoint-config.ts';

/**
 * `fyr feedback`: the endpoint is a program of its own, which runs without any content too. Where there
 * is a help center, votes and manifest are looked for in its folder.
 */
export const command: Command = (args, surroundings) =>
	runFeedback(args, surroundings.environment, defaultsIn(surroundings));

function defaultsIn(surroundings: Surroundings): ReturnType<typeof endpointDefaults> | undefined {
	try {
		return endpointDefaults(findProject(surroundings));
	} catch {
		return undefined;
	}
}
