import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { json } from 'node:stream/consumers';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { command } from '../../../src/commands/indexnow.ts';
import { bodiesOf } from '../../../src/commands/indexnow/submit.ts';
import { temporaryFolder } from '../../feedback/setup.ts';

const SITE = 'https://company.example/hj%C3%A4lp';
const KEY = '0123456789abcdef0123456789abcdef';

const edition = (url: string, revision = 'a1', title = 'Title') => ({ revision, title, url });
const manifest = (articles: object, site = SITE) => JSON.stringify({ version: 1, site, articles });

const before = manifest({
	same: { sv: edition('/hjälp/sv/same/') },
	edited: { sv: edition('/hjälp/sv/edited/'), da: edition('/hjälp/da/edited/') },
	renamed: { sv: edition('/hjälp/sv/renamed/') },
	moved: { sv: edition('/hjälp/sv/old/') },
	removed: { sv: edition('/hjälp/sv/removed/') },
});
const now = manifest({
	same: { sv: edition('/hjälp/sv/same/') },
	edited: { sv: edition('/hjälp/sv/edited/', 'b2'), da: edition('/hjälp/da/edited/') },
	renamed: { sv: edition('/hjälp/sv/renamed/', 'a1', 'Another title') },
	moved: { sv: edition('/hjälp/sv/över/') },
	added: { nb: edition('/hjälp/nb/added/') },
});

/** A help center with a build and an earlier one, in which the command can be run. */
function builtTwice(files: Record<string, string> = { [`dist/${KEY}.txt`]: `${KEY}\n` }) {
	const root = temporaryFolder();
	const all = {
		'package.json': '{}',
		'content/site.yaml': 'name: T\norigin: https://help.example\nlocales: [{ code: sv, label: S }]',
		'before/fyr-manifest.json': before,
		'dist/fyr-manifest.json': now,
		...files,
	};
	for (const [file, text] of Object.entries(all)) {
		mkdirSync(dirname(join(root, file)), { recursive: true });
		writeFileSync(join(root, file), text);
	}
	const run = async (...args: string[]) => {
		const printed: Record<'log' | 'error', string[]> = { log: [], error: [] };
		const spies = (['log', 'error'] as const).map((name) =>
			vi.spyOn(console, name).mockImplementation((text: string) => void printed[name].push(text)),
		);
		const code = await command(args, { cwd: root, environment: {} });
		for (const spy of spies) spy.mockRestore();
		return { code, out: printed.log, err: printed.error.join('\n') };
	};
	return { root, run };
}

/** What search engines listen with. */
async function stub(status = 202) {
	const told: unknown[] = [];
	const server = createServer((request, response) => {
		void json(request).then((body) => {
			told.push(body);
			response.writeHead(status).end();
		});
	});
	await once(server.listen(0, '127.0.0.1'), 'listening');
	onTestFinished(() => void server.close());
	const address = server.address();
	const port = typeof address === 'object' ? address?.port : undefined;
	return { told, endpoint: `http://127.0.0.1:${port}/indexnow` };
}

const expected = [
	`new      ${SITE}/sv/%C3%B6ver/`,
	`new      ${SITE}/nb/added/`,
	`changed  ${SITE}/sv/edited/`,
	`changed  ${SITE}/sv/renamed/`,
	`gone     ${SITE}/sv/old/`,
	`gone     ${SITE}/sv/removed/`,
];

describe('fyr indexnow', () => {
	test('names topics with an article that is new, changed or gone', async () => {
		const builtWith = (articles: Record<string, string>) =>
			manifest(
				Object.fromEntries(
					Object.entries(articles).map(([path, revision]) => [
						path,
						{ sv: edition(`/hjälp/sv/${path}/`, revision) },
					]),
				),
			);
		const { run } = builtTwice({
			'before/fyr-manifest.json': builtWith({
				'a/b/c': '1',
				'a/d': '1',
				'same/e': '1',
				'old/f': '1',
			}),
			'dist/fyr-manifest.json': builtWith({
				'a/b/c': '2',
				'a/d': '1',
				'same/e': '1',
				'new/f': '1',
			}),
		});
		const { out } = await run('--since', 'before');
		expect(out.map((line) => line.replace(SITE, ''))).toEqual([
			'new      /sv/new/f/',
			'new      /sv/new/',
			'changed  /sv/a/b/c/',
			'changed  /sv/a/b/',
			'changed  /sv/a/',
			'gone     /sv/old/f/',
			'gone     /sv/old/',
		]);
	});

	test('names what is new, changed and gone since a build, and tells nobody unless asked', async () => {
		const { run } = builtTwice();
		const { told, endpoint } = await stub();
		for (const since of ['before', 'before/fyr-manifest.json']) {
			const { code, out, err } = await run('--since', since, '--endpoint', endpoint);
			expect([code, out, err]).toEqual([0, expected, '6 pages to tell of; --send does.']);
		}
		expect(told).toEqual([]);
	});

	test('tells search engines with --send, with the key that the site has', async () => {
		const { run } = builtTwice();
		const { told, endpoint } = await stub();
		const { code, err } = await run('--since', 'before', '--send', '--endpoint', endpoint);
		expect([code, err]).toEqual([0, '6 pages told.']);
		expect(told).toEqual([
			{
				host: 'company.example',
				key: KEY,
				keyLocation: `${SITE}/${KEY}.txt`,
				urlList: expected.map((line) => line.split(/ +/)[1]),
			},
		]);
	});

	test('has nothing to tell where nothing has changed', async () => {
		const { run } = builtTwice({ 'before/fyr-manifest.json': now });
		const { told, endpoint } = await stub();
		const { code, out } = await run('--since', 'before', '--send', '--endpoint', endpoint);
		expect([code, out, told]).toEqual([0, [], []]);
	});

	test.each([
		[403, 'it does not find the key: publish the site with its key file first'],
		[422, 'the addresses are not those of the site, or the key is another'],
		[429, 'it was told too often: try again later'],
	])('says what %i means', async (status, why) => {
		const { run } = builtTwice();
		const { endpoint } = await stub(status);
		const { code, err } = await run('--since', 'before', '--send', '--endpoint', endpoint);
		expect(code).toBe(2);
		expect(err).toContain(`answers ${status}: ${why}.`);
	});

	test('makes a key once, which the next build publishes', async () => {
		const { run, root } = builtTwice({ 'public/logo.svg': '<svg/>' });
		const without = await run('--since', 'before', '--send', '--endpoint', 'http://127.0.0.1:1/');
		expect(without.code).toBe(2);
		expect(without.err).toContain('has no key file. Run "fyr indexnow --make-key"');
		expect((await run('--make-key')).err).toMatch(/^Made public\/[\da-f]{32}\.txt\./);
		expect((await run('--make-key')).err).toMatch(/^There is one already: public\//);
		expect(readdirSync(join(root, 'public'))).toHaveLength(2);
	});

	test.each([
		[['--since', 'nowhere'], 'There is no "'],
		[['--since', 'package.json'], 'is no fyr-manifest.json'],
		[['--since', 'other.json'], 'is of another site: https://other.example, not '],
		[[], 'Say since which build'],
		[['--since', 'before', '--send', '--dry-run'], 'Choose --send or --dry-run'],
	])('%j is told why it could not run', async (args, why) => {
		const { run } = builtTwice({ 'other.json': manifest({}, 'https://other.example') });
		const { code, err } = await run(...args);
		expect(code).toBe(2);
		expect(err).toContain(why);
	});
});

test('more than ten thousand addresses are several requests', () => {
	const addresses = Array.from({ length: 20_001 }, (_, index) => `${SITE}/${index}/`);
	const bodies = bodiesOf({ site: SITE, key: KEY, addresses });
	expect(bodies).toHaveLength(3);
	expect(bodies[2]).toMatchObject({ urlList: [`${SITE}/20000/`] });
});
