import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { fileAt } from '../../../../src/serve/files.ts';

/**
 * Serve a built site, whoever built it, as an ordinary host does: compressed, with files whose name is their
 * content kept by the browser for ever, and pages asked for again.
 */
export async function gzipServer(dist: string): Promise<Server & { url: string }> {
	const bodies = new Map<string, Buffer>();
	const server = createServer((request, response) => {
		const path = decodeURI(new URL(request.url ?? '/', 'http://site.example').pathname);
		void fileAt(dist, path, '').then(async (file) => {
			if (!file) return response.writeHead(404).end();
			const body = bodies.get(path) ?? gzipSync(await readFile(file.file));
			bodies.set(path, body);
			const kept = path.startsWith('/_astro/') ? 'max-age=31536000, immutable' : 'no-cache';
			return response
				.writeHead(200, {
					...{ 'Content-Type': file.headers['Content-Type'], 'Content-Encoding': 'gzip' },
					'Cache-Control': kept,
				})
				.end(body);
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	// A cast, because a server that listens on a port has one.
	const { port } = server.address() as AddressInfo;
	return Object.assign(server, { url: `http://127.0.0.1:${port}` });
}
