import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { goodVote } from '../feedback/setup.ts';
import { hasNginx } from '../helpers/nginx.ts';
import { storedVotes } from '../helpers/stored-votes.ts';
import { askRaw } from '../helpers/ask-raw.ts';
import { askServe, expectAlike, expectLanguages, expectMarkdown } from './answers-alike.ts';
import { startBehindNginx } from './behind-nginx.ts';
import { siteAt } from './site-files.ts';

const FILE = join(import.meta.dirname, '../../docs/en/deploy/nginx-below-a-path.conf');
const ORIGIN = 'https://company.example';

const site = siteAt(`${ORIGIN}/help`);

/** The documented configuration on a host with a help center in its folder `help`, and our server on the same files. */
async function behindNginx() {
	const { port, host, root, database } = await startBehindNginx({
		...{ file: FILE, documentRoot: '/srv/www', site },
	});
	writeFileSync(join(host, 'index.html'), 'the company');
	const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
		fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual', ...init });
	return { ask, port, root, database };
}

describe.skipIf(!hasNginx())('docs/en/deploy/nginx-below-a-path.conf', () => {
	test('answers below its path as npm run serve does, and leaves the rest of the host alone', async () => {
		const { ask, port, root } = await behindNginx();
		await expectAlike(askRaw(port), askServe(root, site), site, {
			// Of several parts of a query that name the old page the rest is not known.
			except: { '/a.php?b=2&d&c=3': 'moved 200 /help/da/' },
		});
		await expectLanguages(askRaw(port), site);
		await expectMarkdown(askRaw(port), askServe(root, site), site);
		const bare = await ask('/help?q=a');
		expect([bare.status, bare.headers.get('location')]).toEqual([301, '/help/?q=a']);
		const company = await ask('/');
		expect(await company.text()).toBe('the company');
		expect(company.headers.get('content-security-policy')).toBeNull();
	});

	test('hands votes on, which lead back to pages below the path', async () => {
		const { ask, database } = await behindNginx();
		const body = new URLSearchParams({ ...goodVote }).toString();
		const type = { 'Content-Type': 'application/x-www-form-urlencoded', Origin: ORIGIN };
		const sent = await ask('/help/v1/votes', { method: 'POST', body, headers: type });
		expect([sent.status, sent.headers.get('location')]).toEqual([
			303,
			`${ORIGIN}/help/sv/feedback/thanks/`,
		]);
		expect(await storedVotes(database, 'account/log-in', 'sv')).toHaveLength(1);
		expect((await ask('/v1/votes', { method: 'POST', body, headers: type })).status).toBe(404);
	});
});
