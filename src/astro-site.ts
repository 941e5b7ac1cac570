import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { pathWithin } from './addresses.ts';
import { foldersOf, type Folders } from './read/folders.ts';
import { readSite } from './read/read-site.ts';

/** What a company says of its help center in the configuration of its own Astro site. */
export interface FyrOptions {
	/** Folder of the help center, with `content/` in it, relative to that of the Astro site. */
	root: string;
}

const program = fileURLToPath(new URL('../bin/fyr.mjs', import.meta.url));

/**
 * A help center in a folder of a company's own Astro site, e.g. in `/help/`, as `origin` in its
 * `site.yaml` says. It is built as by `fyr build`, by itself, so neither site's styles, routes, content
 * or policy reach the other's pages; the integration puts the result where it belongs. `astro dev` leads
 * to where `fyr dev` shows it.
 *
 * @example
 * export default defineConfig({ integrations: [fyr({ root: 'help' })] });
 */
export function fyr({ root }: FyrOptions): AstroIntegration {
	let folders: Folders;
	let folder = '';
	let shown: ChildProcess | undefined;
	return {
		name: 'fyr',
		hooks: {
			'astro:config:setup': ({ config }) => {
				folders = foldersOf({ root: join(fileURLToPath(config.root), root) });
				folder = folderIn(config, folders.content);
			},
			// Not through a proxy: both servers would send their scripts from the same paths.
			'astro:server:setup': async ({ server }) => {
				const port = await freePort();
				shown = runFyr('dev', folders.root, { FYR_PORT: String(port) });
				const { base } = readSite(folders.content);
				server.middlewares.use((request, response, next) => {
					const url = request.originalUrl ?? '/';
					if (pathWithin({ base }, `${url}/`) === undefined) return next();
					response.writeHead(302, { Location: `http://localhost:${port}${url}` }).end();
				});
			},
			'astro:server:done': () => {
				shown?.kill();
			},
			'astro:build:done': async ({ dir }) => {
				const [code] = await once(runFyr('build', folders.root), 'exit');
				if (code !== 0) {
					throw new Error(`The help center in "${folders.root}" is not built; see above why.`);
				}
				await cp(folders.out, join(fileURLToPath(dir), folder), { recursive: true });
			},
		},
	};
}

/**
 * @returns Where the help center lies in what Astro builds. E.g. `/help`.
 * @throws Where it would take the place of the Astro site itself.
 */
function folderIn({ site, base }: AstroConfig, content: string): string {
	const { origin, base: path } = readSite(content);
	const folder = pathWithin({ base: base.replace(/\/$/, '') }, path);
	const isElsewhere = site !== undefined && new URL(site).origin !== origin;
	if (folder !== undefined && folder !== '/' && path !== '' && !isElsewhere) return folder;
	const here = new URL(join(base, 'help'), site ?? origin);
	throw new Error(
		`${join(content, 'site.yaml')}: origin is "${String(new URL(path, origin))}", which is no folder of this Astro site. Write e.g. origin: ${String(here)}`,
	);
}

/** As its own program, since Fyr needs a newer Node than Astro; see `bin/fyr.mjs`. */
function runFyr(command: string, root: string, environment = {}): ChildProcess {
	const args = [program, command, '--root', root];
	return spawn(process.execPath, args, {
		stdio: 'inherit',
		env: { ...process.env, ...environment },
	});
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	// A cast, because only a server on a socket file has no such address.
	const { port } = server.address() as AddressInfo;
	server.close();
	return port;
}
