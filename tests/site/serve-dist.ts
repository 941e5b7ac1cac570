import { openProject } from '../../src/read/project.ts';
import { foldersFor } from '../helpers/content.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveSite } from '../../src/commands/serve-site.ts';
import { readConfig } from '../../src/feedback/config.ts';
import { ratesFor } from '../../src/feedback/rates.ts';
import './context.ts';

/** Serve the built demo, with an endpoint on a database of its own, for all site tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const folder = await mkdtemp(join(tmpdir(), 'fyr-site-'));
	const store = join(folder, 'feedback.db');
	const server = await serveSite(await openProject(foldersFor('content')), {
		config: readConfig({ FYR_PORT: '0', FYR_STORE: `sqlite:${store}` }),
		// All tests vote from one address, in a few seconds.
		rates: ratesFor({ burst: 2000, perSecond: 2000 }),
	});
	project.provide('siteUrl', server.url);
	project.provide('storeFile', store);
	return async () => {
		await server.close();
		await rm(folder, { recursive: true });
	};
}
