import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { terminalLog } from '../../src/feedback/log.ts';
import { startFeedback } from '../../src/feedback/start-endpoint.ts';
import { siteSchema, type Site } from '../../src/schema/site.ts';
import { precompress } from '../../src/serve/precompress.ts';
import { configIn, manifestFixture, temporaryFolder } from '../feedback/setup.ts';
import { hasBrotli, startNginx } from '../helpers/nginx.ts';
import { folderOf } from './folder.ts';

/** A text long enough to be compressed. */
export const long = (text: string) => `${text} `.repeat(400);

/** Two drawings and other XML, which a browser that opens them would run the scripts of. */
export const drawings = {
	'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
	'sv/Drawing.SVG': '<svg xmlns="http://www.w3.org/2000/svg"/>',
	'sitemap.xml': long('<a/>'),
	'notes.xhtml': '<html xmlns="http://www.w3.org/1999/xhtml"/>',
};

/** A site in three languages. */
export function siteAt(origin: string): Site {
	return siteSchema.parse({
		name: 'Test',
		origin,
		locales: [
			{ code: 'da', label: 'Dansk' },
			{ code: 'sv', label: 'Svenska' },
			{ code: 'nb', label: 'Norsk bokmål' },
		],
	});
}

export interface BehindNginx {
	/** The documented configuration. */
	file: string;
	/** Folder that it serves, as it says. E.g. `/srv/help/dist`. */
	documentRoot: string;
	/** Folder of the help center in that; empty if it is that one. E.g. `help`. */
	base?: string;
	files: Record<string, string>;
	origin: string;
	settings?: Record<string, string>;
}

/** A documented configuration on a built site of some files, before a running endpoint. */
export async function startBehindNginx(options: BehindNginx) {
	const { file, documentRoot, base = '', files, origin, settings } = options;
	const [folder, host] = [temporaryFolder(), temporaryFolder()];
	const root = join(host, 'served', base);
	mkdirSync(dirname(root), { recursive: true });
	renameSync(folderOf(files), root);
	await precompress(root);
	const config = configIn(folder, { FYR_TRUSTED_PROXIES: '127.0.0.1', ...settings });
	writeFileSync(config.manifest, JSON.stringify({ ...manifestFixture, site: origin }));
	const endpoint = await startFeedback({ config, log: terminalLog });
	onTestFinished(endpoint.close);
	const port = await startNginx({
		file,
		folder: join(folder, 'nginx'),
		replace: {
			'127.0.0.1:4321': new URL(endpoint.url).host,
			[documentRoot]: join(host, 'served'),
			'/var/log/nginx': join(folder, 'nginx/logs'),
			...(!hasBrotli && { 'brotli_static on;': '' }),
		},
	});
	return {
		port,
		root,
		host: join(host, 'served'),
		folder,
		endpoint,
		database: join(folder, 'votes.db'),
	};
}
