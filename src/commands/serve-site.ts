import { join } from 'node:path';
import { errorCode } from '../error-code.ts';
import { terminalLog } from '../feedback/log.ts';
import type { Feedback } from '../feedback/create-feedback.ts';
import { startFeedback, type Running, type StartOptions } from '../feedback/start-endpoint.ts';
import { openStore } from '../feedback/store/open.ts';
import { openWhenAvailable } from '../feedback/store/open-when-available.ts';
import { CannotRun } from '../model/cannot-run.ts';
import { hrefOf } from '../addresses.ts';
import type { Project } from '../read/project.ts';
import { holdRelease } from '../serve/hold-release.ts';
import { createSiteApp } from '../serve/site-app.ts';
import { compressAll } from './building/compress-all.ts';

export type ServeOptions = Pick<StartOptions, 'config' | 'rates'>;

/** A running site. */
export interface RunningSite extends Running {
	/** Its first page. E.g. `http://127.0.0.1:4321/help/`. */
	home: string;
}

/**
 * Serve site and endpoint at one address until `close`. A site that is built anew, or whose files are
 * copied over, is served as soon as it is whole; until then the one before.
 */
export async function serveSite(
	{ root, out, site }: Project,
	{ config, ...options }: ServeOptions,
): Promise<RunningSite> {
	const log = terminalLog;
	const held = await holdRelease(out, {
		keep: join(root, '.fyr/served'),
		prepare: compressAll,
		log,
	});
	if (!held) {
		throw new CannotRun(`There is no built site in "${out}". Run npm run build first.`);
	}
	const around = ({ app }: Feedback) => createSiteApp({ folder: held.folder, site, feedback: app });
	try {
		const store = openWhenAvailable(() => openStore(config.store), log);
		const running = await startFeedback({ ...options, config, store, log, around });
		const home = site.base === '' ? '' : hrefOf(site, '/');
		const close = async (): Promise<void> => {
			await Promise.all([running.close(), held.close()]);
		};
		return { ...running, home: running.url + home, close };
	} catch (error) {
		await held.close();
		throw portTaken(error, config.port);
	}
}

function portTaken(error: unknown, port: number): unknown {
	const isTaken = errorCode(error) === 'EADDRINUSE';
	return isTaken
		? new CannotRun(
				`Port ${port} is taken. Stop what uses it, or choose another: FYR_PORT=${port + 1}.`,
			)
		: error;
}
