import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { launchBrowser } from '../helpers/browser.ts';
import { userEnvironment } from '../helpers/environment.ts';
import { writeFiles } from '../helpers/content.ts';
import { freePort } from '../helpers/free-port.ts';

/** What a company does with the package, outside this checkout: from an empty folder to an answer found. */

const project = join(import.meta.dirname, '../..');
let folder = '';
let company = '';
const env = userEnvironment();

/** Made of this checkout and, where Git has it, of the commit before. */
let tarball = '';
const hasBefore = spawnSync('git', ['rev-parse', 'HEAD~1'], { cwd: project }).status === 0;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'fyr-package-'));
	tarball = packed(project);
	const first = hasBefore ? packed(commitBefore()) : tarball;
	// As npx does: into a folder of its own, which notes what it was asked for.
	writeFileSync(join(folder, 'package.json'), '{ "allowScripts": { "node": true } }');
	npm(['install', '--prefer-offline', first], folder);
	fyr(['init', 'my-help', '--yes', '--languages', 'sv,da', '--name', 'Norrsken'], folder);
	company = join(folder, 'my-help');
	npm(['install', '--prefer-offline'], company);
}, 180_000);

/** @returns Path of the tarball. */
function packed(checkout: string): string {
	const to = mkdtempSync(join(folder, 'packed-'));
	npm(['pack', '--pack-destination', to], checkout);
	return join(to, readdirSync(to)[0] ?? '');
}

function commitBefore(): string {
	const checkout = join(folder, 'before');
	mkdirSync(checkout);
	const files = execFileSync('git', ['archive', 'HEAD~1'], { cwd: project, maxBuffer: 2 ** 28 });
	execFileSync('tar', ['-x'], { cwd: checkout, input: files });
	symlinkSync(join(project, 'node_modules'), join(checkout, 'node_modules'));
	// Packing needs nothing that is not in ours, and would install it all were the list newer than that.
	utimesSync(join(checkout, 'package-lock.json'), 0, 0);
	return checkout;
}

// Thousands of files of packages, on a disk that others use, too.
afterAll(() => {
	rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}, 60_000);

function npm(args: string[], cwd: string): string {
	return execFileSync('npm', [...args, '--no-audit', '--no-fund'], {
		...{ cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
	});
}

function fyr(args: string[], cwd: string): string {
	const program = join(cwd, 'node_modules/fyr/bin/fyr.mjs');
	return execFileSync('node', [program, ...args], {
		...{ cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
	});
}

test('a new help center is valid, builds, and every link of it leads somewhere', () => {
	// Its scripts find the Node that came with it, whatever the machine has.
	expect(npm(['test'], company)).not.toContain('leads to no');
	expect(readdirSync(join(company, 'dist/sv/konto')).sort()).toEqual([
		'index.html',
		'index.md',
		'logga-in',
		'nytt-losenord',
	]);
});

test.runIf(hasBefore)(
	'a newer Fyr takes the place of the one before, and needs no other step',
	() => {
		npm(['install', '--prefer-offline', tarball], company);
		expect(fyr(['check'], company)).toBe('');
		expect(fyr(['build'], company)).toBe('');
	},
	60_000,
);

test('it is served, takes a vote, and finds an article that was added', async () => {
	const text = join(company, 'content/sv/account');
	cpSync(join(text, 'reset-password.md'), join(text, 'flytta.md'));
	writeFileSync(
		join(text, 'flytta.md'),
		'---\ntitle: Flytta till en ny adress\ndescription: Så anmäler du en flytt.\n---\n\nSkriv in din nya adress.\n',
	);
	const port = await freePort();
	const server = spawn('npm', ['start'], {
		cwd: company,
		env: { ...env, FYR_PORT: String(port) },
		// Of its own, so that whatever it has started can be ended with it.
		detached: true,
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	const { pid = 0 } = server;
	const exited = once(server, 'exit');
	let printed = '';
	for (const stream of [server.stdout, server.stderr]) {
		stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
	}
	const url = `http://127.0.0.1:${port}`;
	/** Says by itself that nobody answers: a test that is out of time does not say why. */
	const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
		fetch(url + path, { ...init, signal: AbortSignal.timeout(10_000) });
	const browser = await launchBrowser();
	try {
		await vi.waitFor(() => ask('/readyz'), { timeout: 90_000, interval: 250 });
		const manifest = await (await ask('/fyr-manifest.json')).json();
		const revision = manifestSchema.parse(manifest).articles['account/log-in']?.['sv']?.revision;
		const vote = { article: 'account/log-in', locale: 'sv', revision, helpful: 'yes' };
		const answer = await ask('/v1/votes', {
			method: 'POST',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify(vote),
		});
		expect(answer.status).toBe(204);
		const page = await browser.newPage();
		await page.goto(`${url}/sv/search/?q=flytta`);
		await page.locator('#search-results[aria-busy=false] li a').first().waitFor();
		expect(await page.locator('#search-results li a').first().getAttribute('href')).toBe(
			'/sv/konto/flytta/',
		);
	} catch (error) {
		throw new Error(`npm start printed: ${printed}`, { cause: error });
	} finally {
		await browser.close();
		server.kill('SIGTERM');
		await Promise.race([exited, sleep(20_000)]);
		if (server.exitCode === null && server.signalCode === null) process.kill(-pid, 'SIGKILL');
	}
	// npm is gone before what it has started, which is to follow it.
	await vi.waitFor(() => expect(ask('/')).rejects.toThrow(), { timeout: 10_000, interval: 250 });
}, 180_000);

test('an Astro site of the company’s own has a help center in a folder, as the documentation says', async () => {
	// Below the folder that has Fyr and Astro, so that they need not be installed once more.
	const site = join(company, 'site');
	const text = readFileSync(join(project, 'docs/en/deploy/in-an-astro-site.md'), 'utf8');
	const config = /\/\/ astro\.config\.mjs\n[\s\S]*?```/
		.exec(text)?.[0]
		.replaceAll(/^ {3}|```/gm, '');
	writeFiles(site, {
		'astro.config.mjs': config ?? '',
		'src/pages/index.astro':
			'<html lang="en"><body style="color: red"><a href="/help/">Help</a><script is:inline>1;</script></body></html>',
	});
	fyr(['init', 'site/help', '--yes', '--languages', 'sv', '--name', 'Norrsken'], company);
	const yaml = join(site, 'help/content/site.yaml');
	const named = readFileSync(yaml, 'utf8').replace(
		/^origin: .*/m,
		'origin: https://company.example/help',
	);

	const astro = (): string =>
		execFileSync(process.execPath, [join(company, 'node_modules/astro/bin/astro.mjs'), 'build'], {
			...{ cwd: site, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
		});
	expect(astro).toThrow(
		/site\.yaml: origin is .*Write e\.g\. origin: https:\/\/company\.example\/help/,
	);

	writeFileSync(yaml, named);
	astro();
	const home = readFileSync(join(site, 'dist/index.html'), 'utf8');
	expect(home).not.toContain('content-security-policy');
	const help = readFileSync(join(site, 'dist/help/sv/index.html'), 'utf8');
	expect(help).toContain('content-security-policy');
	expect(help).toContain('href="/help/sv/konto/"');
	expect(existsSync(join(site, 'dist/help/sv/pagefind/pagefind.js'))).toBe(true);
}, 120_000);

const manifestSchema = z.object({
	articles: z.record(z.string(), z.record(z.string(), z.object({ revision: z.string() }))),
});
