import type { Host } from './host.ts';
import { apache } from './apache.ts';
import { caddy } from './caddy.ts';
import { cloudflare } from './cloudflare.ts';
import { cloudfront } from './cloudfront.ts';
import { netlify } from './netlify.ts';
import { nginx } from './nginx.ts';
import { vercel } from './vercel.ts';

/** Every host that a build writes files for, by the name that is typed: `fyr build --host nginx`. */
export const hosts: Readonly<Record<string, Host>> = {
	apache,
	caddy,
	cloudflare,
	cloudfront,
	netlify,
	nginx,
	vercel,
};
