import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { openApi } from '../../src/feedback/openapi.ts';
import { goodVote, setup } from './setup.ts';

test('the description for programs is valid OpenAPI 3.1, and names every route', async () => {
	const { app } = setup();
	const res = await app.request('/openapi.json');
	// A cast, because the validator is there to find out.
	const document = (await res.json()) as Record<string, unknown>;
	expect(document).toEqual(JSON.parse(JSON.stringify(openApi())));
	const { valid, errors } = await new Validator().validate(document);
	expect({ valid, errors }).toEqual({ valid: true, errors: undefined });
	const paths = new Set(
		app.routes
			.filter(({ path, method }) => path !== '/*' && method !== 'ALL')
			.map(({ path, method }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`),
	);
	const described = Object.entries(openApi().paths).flatMap(([path, methods]) =>
		Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
	);
	expect(described.sort()).toEqual([...paths].sort());
});

test('the numbers for an operator tell of routes and outcomes, and of no article', async () => {
	const { app, sendJson } = setup();
	await sendJson({ ...goodVote, comment: 'words' });
	await sendJson({ ...goodVote, website: 'x' });
	await sendJson({ ...goodVote, helpful: 'maybe' });
	await sendJson({ ...goodVote, t: 3 });
	await app.request('/nowhere/at/all');
	const res = await app.request('/metrics');
	const text = await res.text();
	expect(res.headers.get('content-type')).toContain('text/plain');
	for (const line of [
		'fyr_messages_total{kind="vote",outcome="stored"} 1',
		'fyr_messages_total{kind="vote",outcome="bot"} 1',
		'fyr_messages_total{kind="vote",outcome="refused"} 1',
		'fyr_messages_total{kind="vote",outcome="hasty"} 1',
		'fyr_request_seconds_count{route="/v1/votes",status="204"} 3',
		'fyr_request_seconds_count{route="/v1/votes",status="422"} 1',
		'nodejs_eventloop_lag_seconds',
	]) {
		expect(text).toContain(line);
	}
	for (const trace of ['account/log-in', 'words', 'nowhere']) expect(text).not.toContain(trace);
});
