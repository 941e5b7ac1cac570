import type { Config } from '../config.ts';
import { listen, type Listening } from '../listen.ts';
import type { Log } from '../log.ts';
import type { Feedback } from '../service.ts';
import { createAdminApp } from './admin-app.ts';
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
	const app = createAdminApp(feedback, readToken(adminTokenFile), log);
	return listen(app, { port, host });
}
