import { describe, expect, test } from 'vitest';
import { goodVote, setup, SITE } from './setup.ts';

const READER = 'c2c9b7a6-58a4-4c39-9d4e-3f6a8c3f1b7d';

describe('DELETE /v1/readers/…', () => {
	function asking() {
		const { app, sendJson, saved } = setup();
		const erase = (path: string, headers: Record<string, string> = {}, method = 'DELETE') =>
			app.request(`/v1/readers/${path}`, { method, headers: { Origin: SITE, ...headers } });
		return { erase, sendJson, saved };
	}
	const own = `account%2Flog-in/sv/${READER}`;

	test('erases what this reader said of this edition, and nothing else', async () => {
		const { erase, sendJson, saved } = asking();
		await sendJson({ ...goodVote, reader: READER, comment: 'mine' });
		await sendJson({ ...goodVote, reader: READER, locale: 'da' });
		const res = await erase(
			own.toUpperCase().replace('ACCOUNT%2FLOG-IN/SV', 'account%2Flog-in/sv'),
		);
		expect([res.status, res.headers.get('access-control-allow-origin')]).toEqual([204, SITE]);
		expect(await saved()).toMatchObject([{ locale: 'da' }]);
	});

	test('answers alike where there is nothing: nobody is told who has voted', async () => {
		const { erase } = asking();
		expect((await erase(own)).status).toBe(204);
		expect((await erase(`__proto__/sv/${READER}`)).status).toBe(204);
	});

	test.each(['account%2Flog-in/sv/not-a-uuid', `${'x'.repeat(161)}/sv/${READER}`])(
		'refuses %s',
		async (path) => {
			const { erase } = asking();
			expect((await erase(path)).status).toBe(422);
		},
	);

	test('can be asked for by pages of the site only', async () => {
		const { erase } = asking();
		expect((await erase(own, { Origin: 'https://evil.example' })).status).toBe(403);
		const preflight = await erase(own, {}, 'OPTIONS');
		expect(preflight.headers.get('access-control-allow-methods')).toBe('DELETE');
		const other = await erase(own, {}, 'POST');
		expect([other.status, other.headers.get('allow')]).toEqual([405, 'DELETE, OPTIONS']);
	});
});
