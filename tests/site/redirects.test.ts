import { expect } from 'vitest';
import { readBuilt } from '../helpers/built-site.ts';
import { ask } from './ask.ts';
import { test } from './browse.ts';

const old = '/sv/konto/inloggning/';
const now = '/sv/konto/logga-in/';

test('an old page leads on with query and fragment, on a host that knows no redirects', async ({
	open,
}) => {
	const page = await open('/sv/');
	await page.route(`**${old}*`, (route) =>
		route.fulfill({ body: readBuilt(old), contentType: 'text/html; charset=utf-8' }),
	);
	await page.goto(`${old}?utm=a%20b&x#main`);
	await page.waitForURL(`**${now}**`);
	const { pathname, search, hash } = new URL(page.url());
	expect(pathname + search + hash).toBe(`${now}?utm=a%20b&x#main`);
});

test('an old page leads on without JavaScript', async ({ open }) => {
	const page = await open('/sv/', { javaScriptEnabled: false });
	await page.route(`**${old}*`, (route) =>
		route.fulfill({ body: readBuilt(old), contentType: 'text/html; charset=utf-8' }),
	);
	await page.goto(old);
	await page.waitForURL(`**${now}`);
});

test('the server leads on by itself, from an old address and from a misspelt one', async () => {
	for (const [path, location] of [
		[`${old}?utm=1`, `${now}?utm=1`],
		['/SV//Konto/Logga-In/index.html?a', `${now}?a`],
		[`${now}index.html`, now],
	] as const) {
		const { status, headers } = await ask(path);
		expect([path, status, headers.location]).toEqual([path, 301, location]);
	}
	expect((await ask(`${now}index.html.br`)).status).toBe(404);
});
