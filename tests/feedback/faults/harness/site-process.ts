/**
 * A built site and its endpoint as `npm run serve` runs them, but for its limits of votes. `TEST_SITE` names
 * the folder.
 */
import { readConfig } from '../../../../src/feedback/config.ts';
import { jsonLog } from '../../../../src/feedback/log.ts';
import { serve } from '../../../../src/feedback/run-until-stopped.ts';
import { siteSchema } from '../../../../src/schema/site.ts';
import { createSiteApp } from '../../../../src/serve/site-app.ts';
import { SITE } from '../../setup.ts';
import { UNLIMITED } from '../../unlimited.ts';

const folder = process.env['TEST_SITE'] ?? '';
const locales = [{ code: 'sv', label: 'Svenska' }];
const site = siteSchema.parse({ name: 'Test', origin: SITE, locales });
const config = readConfig(process.env);
await serve({
	config,
	log: jsonLog(config.logLevel),
	rates: UNLIMITED,
	around: ({ app }) => createSiteApp({ folder, site, feedback: app }),
});
