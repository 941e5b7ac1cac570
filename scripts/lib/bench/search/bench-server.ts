import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import { fileAt } from '../../../../src/serve/files.ts';

const source = fileURLToPath(new URL('../../../../', import.meta.url));

/** Where a page finds our modules as they are written. */
export const SOURCE_PATH = '/__source/';

/**
 * Serve a built site and, beside it, the modules of `src/` without their types, so that a page can
 * call what the site's bundle keeps to itself.
 */
export async function benchServer(dist: string): Promise<Server & { url: string }> {
	const server = createServer((request, response) => {
		const path = decodeURI(new URL(request.url ?? '/', 'http://site.example').pathname);
		void answer(dist, path).then(({ status, headers, body }) =>
			response.writeHead(status, headers).end(body),
		);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	// A cast, because a server that listens on a port has one.
	const { port } = server.address() as AddressInfo;
	return Object.assign(server, { url: `http://127.0.0.1:${port}` });
}

interface Answer {
	status: number;
	headers: Record<string, string>;
	body: string | Buffer;
}

async function answer(dist: string, path: string): Promise<Answer> {
	if (path.startsWith(`${SOURCE_PATH}src/`)) {
		const code = await readFile(source + path.slice(SOURCE_PATH.length), 'utf8');
		const headers = { 'Content-Type': 'text/javascript; charset=utf-8' };
		return { status: 200, headers, body: stripTypeScriptTypes(code) };
	}
	const file = await fileAt(dist, path, '');
	if (!file) return { status: 404, headers: {}, body: '' };
	return { status: 200, headers: file.headers, body: await readFile(file.file) };
}
