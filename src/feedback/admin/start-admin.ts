import type { Config } from '../config.ts';
import { listen, type Listening } from '../http-server.ts';
import type { Log } from '../log.ts';
import type { Feedback } from '../create-feedback.ts';
import { readToken } from './token.ts';

/**
 * Serve what writers ask, if there is a token for it.
 *
 * @throws {Error} If the port is taken or the token unfit.
 */
export async function startAdmin(
	feedback: Feedback,
	{ adminTokenFile, adminPort: port, adminHost: host }: Config,
	log: Log,
): Promise<Listening | undefined> {
	if (adminTokenFile === '') return undefined;
	const token = readToken(adminTokenFile);
	// Only where it is used: the report takes a while to load.
	const { createAdminApp } = await import('./admin-app.ts');
	const app = createAdminApp(feedback, token, log);
	return listen(app, { port, host });
}
