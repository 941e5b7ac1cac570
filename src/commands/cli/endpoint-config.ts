import { join } from 'node:path';
import { readConfig, type Config } from '../../feedback/config.ts';
import type { Folders } from '../../read/project.ts';

/**
 * Settings of the feedback endpoint of a help center. What the environment says nothing of lies in the
 * company's folder, wherever the command was typed.
 *
 * @throws {CannotRun} Naming every setting that is wrong.
 */
export function endpointConfig(folders: Folders, environment: NodeJS.ProcessEnv): Config {
	return readConfig(environment, endpointDefaults(folders));
}

/** Where votes are kept, and what the build published. */
export function endpointDefaults({ root, out }: Folders) {
	return {
		store: `sqlite:${join(root, '.fyr/feedback.db')}`,
		manifest: join(out, 'fyr-manifest.json'),
	};
}
