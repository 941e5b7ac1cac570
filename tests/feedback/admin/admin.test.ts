import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { listen } from '../../../src/feedback/http-server.ts';
import { createAdminApp } from '../../../src/feedback/admin/admin-app.ts';
import { createFeedbackApp } from '../../../src/feedback/app.ts';
import { isAuthorized, readToken } from '../../../src/feedback/admin/token.ts';
import { terminalLog } from '../../../src/feedback/log.ts';
import { parseManifest } from '../../../src/feedback/manifest.ts';
import { startFeedback } from '../../../src/feedback/start-endpoint.ts';
import { launchBrowser } from '../../helpers/browser.ts';
import {
	all,
	configIn,
	goodVote,
	manifestFixture,
	SITE,
	storableVote,
	temporaryFolder,
	temporaryStore,
} from '../setup.ts';

const TOKEN = 'f'.repeat(64);
const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`;

describe('a token', () => {
	test.each([
		[`Bearer ${TOKEN}`, true],
		[`bearer ${TOKEN}`, true],
		[basic(`anna:${TOKEN}`), true],
		[basic(`:${TOKEN}`), true],
		[`Bearer ${TOKEN}f`, false],
		[`Bearer ${TOKEN.slice(1)}`, false],
		[basic(TOKEN), true],
		[basic(`anna:${TOKEN}:`), false],
		[TOKEN, false],
		['Bearer', false],
		['', false],
		[undefined, false],
	])('%s opens: %s', (header, opens) => {
		expect(isAuthorized(header, TOKEN)).toBe(opens);
	});

	test('is read from a file, and refused where it can be guessed', () => {
		const path = join(temporaryFolder(), 'token');
		expect(() => readToken(path)).toThrow(
			`FYR_ADMIN_TOKEN_FILE: "${path}" cannot be read. Make it: openssl rand -hex 32 > ${path}`,
		);
		writeFileSync(path, 'secret\n');
		expect(() => readToken(path)).toThrow(`The token in ${path} has 6 characters. Use 32 or more`);
		writeFileSync(path, `${TOKEN}\n`);
		expect(readToken(path)).toBe(TOKEN);
	});
});

function asking() {
	const store = temporaryStore();
	const manifest = parseManifest(manifestFixture);
	const endpoint = createFeedbackApp({ store, manifest: () => manifest });
	const of = { app: endpoint, store, manifest: () => manifest };
	const app = createAdminApp(of, TOKEN, () => undefined);
	const ask = (path: string, options: RequestInit = {}) =>
		app.request(path, {
			...options,
			headers: { Authorization: `Bearer ${TOKEN}`, ...options.headers },
		});
	return { app, store, ask };
}

describe('routes for writers', () => {
	test.each(['/report', '/v1/export.csv', '/v1/comments/1', '/nowhere'])(
		'%s tells nothing without the token',
		async (path) => {
			const { app } = asking();
			const res = await app.request(path);
			expect([res.status, res.headers.get('www-authenticate')]).toEqual([
				401,
				'Basic realm="Fyr", charset="UTF-8"',
			]);
		},
	);

	test('after ten wrong tokens none is compared any more, not even the right one', async () => {
		const { app, ask } = asking();
		const guess = () => app.request('/v1/export.csv', { headers: { Authorization: 'Bearer x' } });
		for (let n = 0; n < 10; n++) expect((await guess()).status).toBe(401);
		expect((await guess()).status).toBe(429);
		const right = await ask('/v1/export.csv');
		expect([right.status, right.headers.get('retry-after')]).toEqual([429, '10']);
	});

	test('the right token may be sent as often as one likes', async () => {
		const { ask } = asking();
		for (let n = 0; n < 30; n++) expect((await ask('/v1/export.csv')).status).toBe(200);
	});

	test.each(['/metrics', '/openapi.json'])(
		'%s is there for whoever has the token',
		async (path) => {
			const { app, ask } = asking();
			expect((await app.request(path)).status).toBe(401);
			expect((await ask(path)).status).toBe(200);
		},
	);

	test('export every vote, one a line', async () => {
		const { store, ask } = asking();
		await store.save(storableVote({ comment: '=HYPERLINK("x")', reasons: ['wrong', 'other'] }));
		const ndjson = await ask('/v1/export.ndjson');
		expect(JSON.parse(await ndjson.text())).toMatchObject({ comment: '=HYPERLINK("x")' });
		const csv = await ask('/v1/export.csv');
		expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
		expect(csv.headers.get('content-disposition')).toBe('attachment; filename="votes.csv"');
		expect((await csv.text()).split('\r\n')).toEqual([
			'site,article,locale,reader,revision,helpful,reasons,comment,via,hasty,seq,since,at',
			`${SITE},account/log-in,sv,0123456789abcdef0123456789abcdef,aaa111,no,wrong other,` +
				`"'=HYPERLINK(""x"")",fetch,false,0,2026-01-05T00:00:00.000Z,2026-01-05T00:00:00.000Z`,
			'',
		]);
	});

	test('change what is to become of a comment', async () => {
		const { store, ask } = asking();
		await store.save(storableVote({ comment: 'x' }));
		const query = { site: SITE, since: 0, statuses: ['new', 'done'] as const, perEdition: 1 };
		const id = (await store.comments(query))[0]?.id ?? '';
		const mark = (path: string, body: unknown) =>
			ask(`/v1/comments/${path}`, { method: 'PATCH', body: JSON.stringify(body) });
		expect((await mark(id, { status: 'done' })).status).toBe(204);
		expect(await store.comments(query)).toMatchObject([{ status: 'done' }]);
		expect((await mark(id, { status: 'gone' })).status).toBe(422);
		expect((await mark(id, [])).status).toBe(422);
		expect((await mark('nobody', { status: 'done' })).status).toBe(404);
	});

	test('erase a vote, and say whether there was one', async () => {
		const { store, ask } = asking();
		await store.save(storableVote());
		const path = '/v1/readers/account%2Flog-in/sv/01234567-89ab-4def-8123-456789abcdef';
		const erase = () => ask(path, { method: 'DELETE' });
		expect((await erase()).status).toBe(404);
		await store.save(storableVote({ reader: '0123456789ab4def8123456789abcdef' }));
		expect((await erase()).status).toBe(204);
		expect(await all(store)).toHaveLength(1);
	});

	test('erase a vote by its reader as an export shows it, also of one without a script', async () => {
		const { store, ask } = asking();
		const reader = 'f'.repeat(32);
		await store.save(storableVote({ reader, via: 'form' }));
		const exported = await (await ask('/v1/export.ndjson')).text();
		expect(JSON.parse(exported)).toMatchObject({ reader });
		const erase = (id: string) =>
			ask(`/v1/readers/account%2Flog-in/sv/${id}`, { method: 'DELETE' });
		expect((await erase(reader.slice(1))).status).toBe(422);
		expect((await erase(reader)).status).toBe(204);
		expect(await all(store)).toEqual([]);
	});
});

describe('the listener for writers', () => {
	const config = (folder: string) =>
		configIn(folder, {
			FYR_ADMIN_TOKEN_FILE: join(folder, 'token'),
			FYR_ADMIN_PORT: '0',
		});

	test('is another than that for readers, and there only with a token', async () => {
		const folder = temporaryFolder();
		writeFileSync(join(folder, 'token'), TOKEN);
		const running = await startFeedback({ config: config(folder), log: terminalLog });
		onTestFinished(running.close);
		const headers = { Authorization: `Bearer ${TOKEN}` };
		const exported = await fetch(`${running.adminUrl}/v1/export.ndjson`, { headers });
		expect(exported.status).toBe(200);
		expect((await fetch(`${running.url}/v1/export.ndjson`, { headers })).status).toBe(404);

		const plain = await startFeedback({ config: configIn(temporaryFolder()), log: terminalLog });
		onTestFinished(plain.close);
		expect(plain.adminUrl).toBeUndefined();
	});

	test('is not started with a token that can be guessed, and lets go of the store', async () => {
		const folder = temporaryFolder();
		writeFileSync(join(folder, 'token'), 'short');
		const options = { config: config(folder), log: terminalLog };
		await expect(startFeedback(options)).rejects.toThrow('Use 32 or more');
		writeFileSync(join(folder, 'token'), TOKEN);
		await (await startFeedback(options)).close();
	});
});

describe('the report', () => {
	async function voted() {
		const { store, ask } = asking();
		const at = Date.now();
		for (let n = 0; n < 12; n++) {
			const reader = n.toString(16).padStart(32, '0');
			await store.save(storableVote({ reader, at, comment: n === 0 ? 'Hjälp <b>mig</b>' : '' }));
		}
		return ask;
	}

	test('is a page in the language of the writer’s browser, or the one that is named', async () => {
		const ask = await voted();
		const page = async (path: string, languages: string) => {
			const res = await ask(path, { headers: { 'Accept-Language': languages } });
			expect(res.headers.get('content-type')).toBe('text/html; charset=utf-8');
			return /<h1>(.*)<\/h1>/.exec(await res.text())?.[1];
		};
		expect(await page('/report', 'nn, en;q=0.8')).toBe('Dette sier leserne');
		expect(await page('/report', 'fr, sv-FI;q=0.5')).toBe('Vad läsarna säger');
		expect(await page('/report', 'nn-NO, en;q=0.8')).toBe('Dette sier leserne');
		expect(await page('/report', 'fr')).toBe('What readers say');
		expect(await page('/report?lang=da', 'sv')).toBe('Det siger læserne');
	});

	test('has the policy that its own style needs, and nobody may frame or keep it', async () => {
		const { headers } = await (await voted())('/report');
		expect(headers.get('content-security-policy')).toMatch(
			/^default-src 'none'; style-src 'sha256-[\w+/=]+'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'$/,
		);
		expect(headers.get('cache-control')).toBe('no-store');
	});

	test('is there for programs, for one locale if that is asked for', async () => {
		const ask = await voted();
		const report = async (query: string): Promise<unknown> =>
			(await ask(`/v1/report.json${query}`)).json();
		expect(await report('')).toMatchObject({
			editions: [{ locale: 'sv', now: { no: 12 }, comments: [{ body: 'Hjälp <b>mig</b>' }] }],
		});
		expect(await report('?locale=da')).toMatchObject({ editions: [] });
		expect((await ask('/v1/report.json?locale=se')).status).toBe(404);
		expect(await (await ask('/v1/report.csv')).text()).toMatch(/^article,locale,[^]*\nacc/);
	});
});

describe('the buttons of the report', () => {
	async function served() {
		const folder = temporaryFolder();
		writeFileSync(join(folder, 'token'), TOKEN);
		const config = configIn(folder, {
			FYR_ADMIN_TOKEN_FILE: join(folder, 'token'),
			FYR_ADMIN_PORT: '0',
		});
		writeFileSync(config.manifest, JSON.stringify(manifestFixture));
		const running = await startFeedback({ config, log: terminalLog });
		onTestFinished(running.close);
		await fetch(`${running.url}/v1/votes`, {
			method: 'POST',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify({ ...goodVote, comment: 'Knappen finns inte' }),
		});
		return running.adminUrl ?? '';
	}

	/** A report with three honest votes, twelve within a minute, and a search without a result. */
	async function servedWithBurst() {
		const { app, store } = asking();
		const minute = Math.floor(Date.now() / 60_000) * 60_000 - 3_600_000;
		const vote = (n: number, at: number, comment: string) =>
			store.save(
				storableVote({
					reader: n.toString(16).padStart(32, '0'),
					at,
					comment,
					sender: 'a'.repeat(16),
				}),
			);
		for (let n = 0; n < 3; n++)
			await vote(n, minute - (n + 1) * 7_200_000, n === 0 ? 'Honest.' : '');
		for (let n = 3; n < 15; n++) await vote(n, minute + n, 'Bad!');
		for (let n = 0; n < 5; n++) {
			await store.saveZeroResult({ site: SITE, locale: 'sv', query: 'rude words', at: minute });
		}
		const { url, close } = await listen(app, { port: 0, host: '127.0.0.1' });
		onTestFinished(close);
		return { url, store };
	}

	test('take it off the report, in a browser that was asked for the password', async () => {
		const url = await served();
		const browser = await launchBrowser();
		onTestFinished(() => browser.close());
		const context = await browser.newContext({
			locale: 'sv-SE',
			httpCredentials: { username: 'anna', password: TOKEN },
		});
		const page = await context.newPage();
		await page.goto(`${url}/report`);
		await page.locator('summary').click();
		await page.getByRole('button', { name: 'Åtgärdad', exact: true }).click();
		await expect.poll(() => page.locator('blockquote').count()).toBe(0);
		expect(page.url()).toBe(`${url}/report`);
	});

	test('leave out a burst of votes and count it again, mark its comments, and hide a search for good', async () => {
		const { url, store } = await servedWithBurst();
		const browser = await launchBrowser();
		onTestFinished(() => browser.close());
		const context = await browser.newContext({
			locale: 'en-GB',
			httpCredentials: { username: 'anna', password: TOKEN },
		});
		const page = await context.newPage();
		const press = async (name: string) => {
			await page.goto(`${url}/report?lang=en`);
			for (const summary of await page.locator('summary').all()) await summary.click();
			await page.getByRole('button', { name, exact: true }).first().click();
			await page.goto(`${url}/report?lang=en`);
		};
		const counted = async () => {
			const tallies = await store.tallies({ site: SITE, from: 0 });
			return tallies.reduce((sum, { yes, no }) => sum + yes + no, 0);
		};
		await press('Do not count them');
		expect(await page.locator('.burst').first().textContent()).toContain('are not counted.');
		expect(await counted()).toBe(3);
		await press('Count them again');
		expect(await page.locator('.burst').first().textContent()).toMatch(
			/12 of 15 answers came within/,
		);
		expect(await counted()).toBe(15);
		await press('Comments from then are spam');
		// Once among what to fix first, once in the table.
		expect(new Set(await page.locator('blockquote').allTextContents())).toEqual(
			new Set(['Honest.']),
		);
		await press('Never show this');
		expect(await store.zeroResults({ site: SITE, from: 0 })).toEqual([]);
	});

	test('cannot be pressed by a page of another site', async () => {
		const url = await served();
		const press = (headers: Record<string, string>) =>
			fetch(`${url}/report/comments/1`, {
				method: 'POST',
				redirect: 'manual',
				headers: { Authorization: basic(`anna:${TOKEN}`), ...headers },
				body: new URLSearchParams({ status: 'spam' }),
			});
		expect((await press({ Origin: 'https://evil.example' })).status).toBe(403);
		expect((await press({ Origin: 'null' })).status).toBe(403);
		expect((await press({})).status).toBe(403);
		expect((await press({ Origin: url })).status).toBe(303);
	});
});
