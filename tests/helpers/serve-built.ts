import { Hono } from 'hono';
import { listen, type Listening } from '../../src/feedback/http-server.ts';
import { readSite } from '../../src/read/read-site.ts';
import { createSiteApp } from '../../src/serve/site-app.ts';
import type { Workshop } from './build.ts';

/** Serve what a workshop has built, as `npm run serve` does, without an endpoint. */
export function serveBuilt({ content, dist }: Workshop): Promise<Listening> {
	const app = createSiteApp({ folder: dist, site: readSite(content), feedback: new Hono() });
	return listen(app, { port: 0, host: '127.0.0.1' });
}
