import { describe, expect, test } from 'vitest';
import { manifestFixture, setup, SITE } from './setup.ts';
import { parseManifest } from '../../src/feedback/manifest.ts';

const steps = [{ id: 'kontot-är-låst', title: 'Kontot är låst', asks: true }];
const edition = { revision: 'aaa111', title: 'Logga in', url: '/sv/konto/logga-in/', steps };
const manifest = () =>
	parseManifest({ ...manifestFixture, articles: { 'account/log-in': { sv: edition } } });

const stopping = (options = {}) => {
	const { app, store, logged } = setup({ manifest, ...options });
	const send = (body: unknown, headers: Record<string, string> = {}) =>
		app.request('/v1/guide-stops', {
			method: 'POST',
			headers: { 'Content-Type': 'text/plain;charset=UTF-8', Origin: SITE, ...headers },
			body: typeof body === 'string' ? body : JSON.stringify(body),
		});
	return { send, logged, counted: () => store.guideStops({ site: SITE, from: 0 }) };
};
const stop = { article: 'account/log-in', locale: 'sv', step: 'kontot-är-låst' };

describe('POST /v1/guide-stops', () => {
	test('counts readers, one a day of each network', async () => {
		let asked = 0;
		const { send, counted } = stopping({ addressOf: () => `192.0.2.${Math.floor(asked++ / 2)}` });
		for (let n = 1; n <= 6; n++) expect((await send(stop)).status).toBe(204);
		expect(await counted()).toEqual([{ ...stop, count: 3 }]);
	});

	test.each([
		[{ ...stop, step: 'made-up' }, 404],
		[{ ...stop, step: '__proto__' }, 404],
		[{ ...stop, article: 'account/bankid' }, 404],
		[{ ...stop, locale: 'da' }, 404],
		[{ ...stop, step: '' }, 422],
		[{ ...stop, step: 'x'.repeat(201) }, 422],
		[{ ...stop, reader: 'me' }, 422],
		[{ locale: 'sv' }, 422],
		['not json', 400],
	])('refuses %j with %i, and keeps nothing of it', async (body, status) => {
		const { send, counted } = stopping();
		expect((await send(body)).status).toBe(status);
		expect(await counted()).toEqual([]);
	});

	test('takes nothing from pages of other sites', async () => {
		const { send } = stopping();
		expect((await send(stop, { Origin: 'https://evil.example' })).status).toBe(403);
	});
});
