import { hostFile, type Host } from './host.ts';
import { httpText } from './nginx/http-file.ts';
import { serverText } from './nginx/server-file.ts';

/**
 * Two files for an own configuration to include: one for `http`, with every table, and one for `server`.
 * docs/en/deploy/nginx.conf shows where.
 */
export const nginx: Host = {
	name: 'nginx',
	files: (plan) => ({
		files: {
			[hostFile('nginx-http.conf')]: httpText(plan),
			[hostFile('nginx-server.conf')]: serverText(plan),
		},
		notes: [],
	}),
};
