import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { terminalLog } from '../../src/feedback/log.ts';
import type { Feedback } from '../../src/feedback/service.ts';
import { startFeedback, type Running, type StartOptions } from '../../src/feedback/start.ts';
import { openStore } from '../../src/feedback/store/open.ts';
import { openPatiently } from '../../src/feedback/store/patient.ts';
import { CannotRun } from '../../src/model/cannot-run.ts';
import { hrefOf } from '../../src/model/route.ts';
import { contentRoot } from '../../src/read/content-root.ts';
import { readSite } from '../../src/read/read-site.ts';
import { createSiteApp } from '../../src/serve/site-app.ts';
import { compressAll } from './compress-all.ts';

export interface ServeOptions extends Pick<StartOptions, 'config' | 'rates'> {
	/** Folder of the built site. */
	folder: string;
}

/** A running site. */
export interface RunningSite extends Running {
	/** Its first page. E.g. `http://127.0.0.1:4321/help/`. */
	home: string;
}

/** Compress what is not yet, then serve site and endpoint at one address until `close`. */
export async function serveSite({
	folder,
	config,
	...options
}: ServeOptions): Promise<RunningSite> {
	const site = resolve(folder);
	if (!existsSync(join(site, 'index.html'))) {
		throw new CannotRun(`There is no built site in "${folder}". Run npm run build first.`);
	}
	const published = readSite(contentRoot());
	await compressAll(site);
	const around = ({ app }: Feedback) =>
		createSiteApp({ folder: site, site: published, feedback: app });
	try {
		const store = openPatiently(() => openStore(config.store), terminalLog);
		const running = await startFeedback({ ...options, config, store, log: terminalLog, around });
		const home = published.base === '' ? '' : hrefOf(published, '/');
		return { ...running, home: running.url + home };
	} catch (error) {
		throw portTaken(error, config.port);
	}
}

function portTaken(error: unknown, port: number): unknown {
	const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
	return isTaken
		? new CannotRun(
				`Port ${port} is taken. Stop what uses it, or choose another: FYR_PORT=${port + 1}.`,
			)
		: error;
}
