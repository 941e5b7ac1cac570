import { once } from 'node:events';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { serveSite } from '../../src/commands/serve-site.ts';
import { foldersOf, openProject } from '../../src/read/project.ts';
import { configIn, goodVote, manifestFixture, temporaryFolder } from '../feedback/setup.ts';
import { writeContent } from '../helpers/content.ts';
import { runCommand } from '../helpers/run-command.ts';

/** A built site of one page, to be served on any free port with votes in a folder of its own. */
async function builtSite() {
	const folder = temporaryFolder();
	writeFileSync(join(folder, 'index.html'), 'Hej! '.repeat(200));
	writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifestFixture));
	const project = await openProject(
		foldersOf({ root: folder, content: writeContent({}), out: folder }),
	);
	return { project, options: { config: configIn(folder) } };
}

/** A port that somebody else listens on. */
async function takenPort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	onTestFinished(() => {
		server.close();
	});
	const address = server.address();
	if (address === null || typeof address === 'string') throw new TypeError('Expected a TCP port.');
	return address.port;
}

describe('a built site', () => {
	test('is served compressed, with the endpoint at the same address, until it is closed', async () => {
		const { project, options } = await builtSite();
		const server = await serveSite(project, options);
		const page = await fetch(server.url, { headers: { 'Accept-Encoding': 'br' } });
		expect([page.headers.get('Content-Encoding'), await page.text()]).toEqual([
			'br',
			'Hej! '.repeat(200),
		]);
		expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
		await server.close();
		await expect(fetch(server.url)).rejects.toThrow();
	});

	test('is served where votes cannot be stored, which is said, and taken again when they can', async () => {
		vi.spyOn(console, 'error').mockImplementation(() => undefined);
		const { project, options } = await builtSite();
		const { config } = options;
		const file = config.store.replace(/^sqlite:/, '');
		writeFileSync(file, 'This is not a database, and is long enough to tell.'.repeat(20));
		const server = await serveSite(project, options);
		onTestFinished(server.close);
		const vote = () =>
			fetch(`${server.url}/v1/votes`, {
				method: 'POST',
				headers: { 'Content-Type': 'application/json', Origin: server.url },
				body: JSON.stringify(goodVote),
			});
		expect((await fetch(server.url)).status).toBe(200);
		expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
		for (const answer of [await vote(), await fetch(`${server.url}/readyz`)]) {
			expect([answer.status, answer.headers.get('Retry-After')]).toEqual([503, '5']);
		}
		rmSync(file);
		await expect.poll(async () => (await vote()).status).toBe(204);
	});

	test('leads readers to the languages of its content', async () => {
		const { project, options } = await builtSite();
		const server = await serveSite(project, options);
		onTestFinished(server.close);
		const { headers } = await fetch(server.url, {
			headers: { 'Accept-Language': 'da' },
			redirect: 'manual',
		});
		expect(headers.get('Location')).toBe('/da/');
	});
});

describe('what keeps a site from being served is said', () => {
	test('where nothing is built yet', async () => {
		const { project, options } = await builtSite();
		const out = join(temporaryFolder(), 'dist');
		const attempt = serveSite({ ...project, out }, options).catch((error: Error) =>
			error.message.replace(out, 'dist'),
		);
		expect(await attempt).toMatchInlineSnapshot(
			`"There is no built site in "dist". Run npm run build first."`,
		);
	});

	test('where the port is taken, with the next one', async () => {
		const port = await takenPort();
		const { project, options } = await builtSite();
		const config = { ...options.config, port };
		await expect(serveSite(project, { config })).rejects.toThrow(
			`Port ${port} is taken. Stop what uses it, or choose another: FYR_PORT=${port + 1}.`,
		);
	});

	test('where there is no content, before anything is written', async () => {
		const { out: folder } = (await builtSite()).project;
		const { code, err } = runCommand('serve', join(folder, 'none'), ['--out', folder]);
		expect([code, err.replaceAll(folder, '')]).toMatchInlineSnapshot(`
			[
			  2,
			  "serve: There is no site.yaml in "/none". FYR_CONTENT must name a folder that holds one.
			",
			]
		`);
		expect(existsSync(join(folder, 'index.html.br'))).toBe(false);
	});
});
