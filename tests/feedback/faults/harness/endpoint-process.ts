/**
 * The endpoint as `npm run feedback` runs it, but for its limits: whoever votes a hundred thousand
 * times from one address must not be refused.
 */
import { readConfig } from '../../../../src/feedback/config.ts';
import { jsonLog } from '../../../../src/feedback/log.ts';
import { serve } from '../../../../src/feedback/run-until-stopped.ts';
import { UNLIMITED } from '../../unlimited.ts';

const config = readConfig(process.env);
await serve({ config, log: jsonLog(config.logLevel), rates: UNLIMITED });
