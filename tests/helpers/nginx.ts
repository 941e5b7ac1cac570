import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from './free-port.ts';
import { hasProgram, runServer } from './server-program.ts';

/** Where Debian's packages put modules and say that they are to be loaded. */
const MODULES = '/etc/nginx/modules-enabled';
const TYPES = '/etc/nginx/mime.types';

/** Whether nginx can be tried; says why not. */
export function hasNginx(): boolean {
	return hasProgram('nginx', ['-v'], 'nginx-light') && existsSync(TYPES);
}

export const hasBrotli = existsSync(join(MODULES, '50-mod-http-brotli-static.conf'));

export interface NginxOptions {
	/** A configuration of sites, as in `sites-enabled/`. */
	file: string;
	/** What this machine has instead of what the file says. Each must be in it. */
	replace: Record<string, string>;
	/** For what it writes. */
	folder: string;
}

/** Run nginx with a given configuration until the test is over. @returns Its port. */
export async function startNginx({ file, replace, folder }: NginxOptions): Promise<number> {
	const port = await freePort();
	mkdirSync(join(folder, 'logs'), { recursive: true });
	const replacements = { 'listen 80;': `listen 127.0.0.1:${port};`, ...replace };
	const site = replaced(readFileSync(file, 'utf8'), replacements);
	writeFileSync(join(folder, 'site.conf'), site);
	writeFileSync(join(folder, 'nginx.conf'), around(folder));
	await runServer('nginx', ['-e', 'stderr', '-c', join(folder, 'nginx.conf')], port);
	return port;
}

function replaced(text: string, replacements: Record<string, string>): string {
	return Object.entries(replacements).reduce((before, [from, to]) => {
		if (!before.includes(from)) throw new Error(`The configuration does not say "${from}".`);
		return before.replaceAll(from, to);
	}, text);
}

/** What a distribution's own nginx.conf says around its sites. */
function around(folder: string): string {
	return `
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/logs/error.log;
${existsSync(MODULES) ? `include ${MODULES}/*.conf;` : ''}
events {}
http {
	include ${TYPES};
	default_type application/octet-stream;
	access_log ${folder}/logs/access.log;
	client_body_temp_path ${folder}/body;
	proxy_temp_path ${folder}/proxy;
	fastcgi_temp_path ${folder}/fastcgi;
	uwsgi_temp_path ${folder}/uwsgi;
	scgi_temp_path ${folder}/scgi;
	include ${folder}/site.conf;
}
`;
}
