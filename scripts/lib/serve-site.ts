import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { listen, type Listening } from '../../src/feedback/listen.ts';
import { createFeedback } from '../../src/feedback/service.ts';
import type { Rates } from '../../src/feedback/take-vote.ts';
import type { Config } from '../../src/feedback/config.ts';
import { CannotRun, contentRoot } from '../../src/read/content-root.ts';
import { readSite } from '../../src/read/read-site.ts';
import { precompress } from '../../src/serve/precompress.ts';
import { createSiteApp } from '../../src/serve/site-app.ts';
import { progress } from './progress.ts';

export interface ServeOptions extends Config {
	/** Folder of the built site. */
	folder: string;
	/** Other limits than usual, for tests that vote a lot from one address. */
	rates?: Rates;
}

/** Compress what is not yet, then serve site and endpoint at one address until `close`. */
export async function serveSite({ folder, ...config }: ServeOptions): Promise<Listening> {
	const site = resolve(folder);
	if (!existsSync(join(site, 'index.html'))) {
		throw new CannotRun(`There is no built site in "${folder}". Run npm run build first.`);
	}
	const { locales } = readSite(contentRoot());
	const show = progress();
	await precompress(site, (done, total) => show(`${done} of ${total} files compressed`));
	show(undefined);
	let draining = (): boolean => false;
	const feedback = await createFeedback({ ...config, draining: () => draining() });
	const app = createSiteApp({ folder: site, locales, feedback: feedback.app });
	try {
		const server = await listen(app, config);
		draining = server.draining;
		return { ...server, close: () => server.close().then(feedback.close) };
	} catch (error) {
		await feedback.close();
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

/** Stop on Ctrl-C and on a stop from outside, finishing what was begun. */
export function closeOnSignal(server: Listening): void {
	for (const signal of ['SIGINT', 'SIGTERM'] as const) {
		process.once(signal, () => void server.close());
	}
}
