import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { workshop } from '../helpers/build.ts';
import { userEnvironment } from '../helpers/environment.ts';

const ARTICLE = 'sv/login/log-in.mdx';
const PAGE = '/sv/inloggning/logga-in/';

/** A content root of its own, and the site that is built of it and served. */
async function deployed() {
	const shop = await workshop('tests/fixtures/web-host');
	onTestFinished(shop.clear);
	const { root, content, dist } = shop;
	const env = userEnvironment({
		FYR_PORT: '0',
		FYR_STORE: `sqlite:${join(root, 'votes.db')}`,
		FYR_MANIFEST: join(dist, 'fyr-manifest.json'),
	});
	const start = (script: string) =>
		spawn(process.execPath, ['bin/fyr.mjs', script, '--root', root], { env });
	const build = async (title: string): Promise<void> => {
		const file = join(content, ARTICLE);
		const text = readFileSync(file, 'utf8').replace(/^title: .*$/m, `title: ${title}`);
		writeFileSync(file, text);
		const child = start('build');
		let printed = '';
		for (const output of [child.stdout, child.stderr]) {
			output.on('data', (chunk: Buffer) => (printed += chunk.toString()));
		}
		const [code] = (await once(child, 'close')) as [number];
		expect(code, printed).toBe(0);
	};
	const serve = async (): Promise<string> => {
		const server = start('serve');
		onTestFinished(async () => {
			server.kill('SIGTERM');
			await once(server, 'close');
		});
		let printed = '';
		server.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
		await expect.poll(() => printed, { timeout: 60_000 }).toContain('Help center: ');
		return /http:\S+/.exec(printed)?.[0] ?? '';
	};
	return { root, dist, build, serve };
}

/** Read a page and what it loads, again and again, plain and compressed. */
function readAllTheTime(url: string) {
	const seen = { statuses: new Set<number>(), titles: new Set<string>(), torn: 0, read: 0 };
	let isOver = false;
	const get = async (path: string, encoding: string) => {
		const response = await fetch(url + path, { headers: { 'Accept-Encoding': encoding } });
		seen.statuses.add(response.status);
		return response.text();
	};
	const reader = async (encoding: string): Promise<void> => {
		while (!isOver) {
			const html = await get(PAGE, encoding);
			const titles = [
				...html.matchAll(/<h1[^>]*>\s*([^<]*?)\s*</g),
				...html.matchAll(/<title>([^<|]*?) *[|–-]/g),
			];
			for (const [, title = ''] of titles) seen.titles.add(title.trim());
			if (!html.trimEnd().endsWith('</html>')) seen.torn++;
			for (const [, path = ''] of html.matchAll(/(?:src|href)="(\/_astro\/[^"]+)"/g)) {
				await get(path, encoding);
			}
			seen.read++;
		}
	};
	const reading = Promise.all(['identity', 'gzip', 'br'].map(reader));
	onTestFinished(() => void (isOver = true));
	// Where the test fails before it stops them.
	reading.catch(() => undefined);
	const stop = async () => {
		isOver = true;
		await reading;
		return seen;
	};
	const title = async (encoding = 'br') =>
		/<h1[^>]*>\s*([^<]*?)\s*</.exec(await get(PAGE, encoding))?.[1];
	return { seen, stop, title };
}

test('while a site is built anew, deployed by copying, and rolled back, readers get one whole release after the other', async () => {
	const { root, dist, build, serve } = await deployed();
	await build('First');
	const url = await serve();
	const readers = readAllTheTime(url);
	const becomes = (title: string) =>
		Promise.all(
			['identity', 'gzip', 'br'].map((encoding) =>
				expect.poll(() => readers.title(encoding), { timeout: 30_000 }).toBe(title),
			),
		);
	await becomes('First');
	const former = join(root, 'former');
	cpSync(dist, former, { recursive: true, preserveTimestamps: true });

	await build('Second');
	await becomes('Second');

	const page = join(dist, PAGE, 'index.html');
	writeFileSync(page, readFileSync(page, 'utf8').replaceAll('Second', 'Third'));
	await becomes('Third');

	cpSync(former, dist, { recursive: true, preserveTimestamps: true });
	await becomes('First');

	const seen = await readers.stop();
	expect([...seen.statuses]).toEqual([200]);
	expect(seen.torn).toBe(0);
	expect([...seen.titles].filter((title) => !/^(First|Second|Third)/.test(title))).toEqual([]);
	expect(seen.read).toBeGreaterThan(20);
});
