import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveSite } from '../../scripts/lib/serve-site.ts';
import './context.ts';

/** Serve the built demo, with an endpoint on a database of its own, for all site tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const folder = await mkdtemp(join(tmpdir(), 'fyr-site-'));
	const store = join(folder, 'feedback.db');
	const server = await serveSite({
		folder: 'dist',
		port: 0,
		host: '127.0.0.1',
		store: `sqlite:${store}`,
		manifest: 'dist/manifest.json',
		origins: [],
		// All tests vote from one address, in a few seconds.
		rates: { known: { burst: 1000, perSecond: 1000 }, unknown: { burst: 1000, perSecond: 1000 } },
	});
	project.provide('siteUrl', server.url);
	project.provide('storeFile', store);
	return async () => {
		await server.close();
		await rm(folder, { recursive: true });
	};
}
