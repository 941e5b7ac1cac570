import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { workshop, type Workshop } from '../helpers/build.ts';
import { userEnvironment } from '../helpers/environment.ts';
import { freePort } from '../helpers/free-port.ts';

/** `npm run dev` of a help center that lies in a folder of its host. */

const BASE = encodeURI('/hjälp');

let shop: Workshop;
let server: ChildProcess;
let url: string;

beforeAll(async () => {
	shop = await workshop('tests/fixtures/three-locales');
	const file = join(shop.content, 'site.yaml');
	const yaml = await readFile(file, 'utf8');
	await writeFile(file, yaml.replace(/^origin: .*$/m, 'origin: https://company.example/hjälp'));
	const port = await freePort();
	url = `http://127.0.0.1:${port}`;
	server = spawn(process.execPath, ['bin/fyr.mjs', 'dev', '--root', shop.root], {
		env: userEnvironment({
			FYR_PORT: String(port),
			FYR_STORE: `sqlite:${shop.content}.db`,
		}),
		stdio: 'ignore',
	});
	await vi.waitFor(() => fetch(url), { timeout: 60_000, interval: 250 });
}, 90_000);

afterAll(async () => {
	server.kill('SIGTERM');
	await once(server, 'exit');
	await shop.clear();
});

const ask = (path: string): Promise<Response> => fetch(url + path, { redirect: 'manual' });

test.each([
	['/', `${BASE}/`],
	[BASE, `${BASE}/`],
	[`${BASE}/biblioteca/ajuda/`, `${BASE}/pt-br/`],
])('%s leads to %s', async (path, location) => {
	const { status, headers } = await ask(path);
	expect([Math.floor(status / 100), headers.get('location')]).toEqual([3, location]);
});

test('pages, files and the endpoint are below the folder, as links name them', async () => {
	const page = await ask(`${BASE}/pt-br/cartao/fazer-cartao/`);
	expect(page.status).toBe(200);
	const html = await page.text();
	const named = [...html.matchAll(/(?:href|src)="(\/hj[^"]*)"/g)].map(([, path = '']) => path);
	expect(named.length).toBeGreaterThan(8);
	for (const path of [...new Set(named)].slice(0, 12)) {
		expect([path, (await ask(encodeURI(decodeURI(path)))).status]).toEqual([path, 200]);
	}
	expect(html).toContain('action="/hjälp/v1/votes"');
	expect((await ask(`${BASE}/v1/votes`)).headers.get('allow')).toContain('POST');
});
