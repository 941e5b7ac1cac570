import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { terminalLog } from '../../src/feedback/log.ts';
import { startFeedback } from '../../src/feedback/start-endpoint.ts';
import { siteAddress } from '../../src/addresses.ts';
import { nginx } from '../../src/hosts/nginx.ts';
import type { Site } from '../../src/schema/site.ts';
import { precompress } from '../../src/serve/precompress.ts';
import { configIn, manifestFixture, temporaryFolder } from '../feedback/setup.ts';
import { hasBrotli, startNginx } from '../helpers/nginx.ts';
import { builtFor } from './site-files.ts';

export interface BehindNginx {
	/** The documented configuration. */
	file: string;
	/** Folder that it serves, as it says. E.g. `/srv/help/dist`. */
	documentRoot: string;
	site: Site;
	settings?: Record<string, string>;
}

/** A documented configuration on a built site of some files, before a running endpoint. */
export async function startBehindNginx(options: BehindNginx) {
	const { file, documentRoot, site, settings } = options;
	const folder = temporaryFolder();
	const { root: host, dist: root } = await builtFor(nginx, site);
	await precompress(root);
	const config = configIn(folder, { FYR_TRUSTED_PROXIES: '127.0.0.1', ...settings });
	writeFileSync(config.manifest, JSON.stringify({ ...manifestFixture, site: siteAddress(site) }));
	const endpoint = await startFeedback({ config, log: terminalLog });
	onTestFinished(endpoint.close);
	const port = await startNginx({
		file,
		folder: join(folder, 'nginx'),
		replace: {
			'127.0.0.1:4321': new URL(endpoint.url).host,
			[documentRoot]: host,
			'/var/log/nginx': join(folder, 'nginx/logs'),
			...(!hasBrotli && { 'brotli_static on;': '' }),
		},
	});
	return {
		port,
		root,
		host,
		folder,
		endpoint,
		database: join(folder, 'votes.db'),
	};
}
