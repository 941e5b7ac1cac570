import { expect } from 'vitest';
import { editionUrl, locales } from '../helpers/built-site.ts';
import { phone, test } from './browse.ts';

/** What locked-out customers come for, and the page that does it. */
const needs = {
	'account/log-in': /\/(log-ind|logga-in|logg-inn)$/,
	'account/password/reset-password': /\/(glemt-adgangskode|glomt-losenord|glemt-passord)$/,
	'account/password/forgotten-username':
		/\/(glemt-brugernavn|glomt-anvandarnamn|glemt-brukernavn)$/,
	'account/create-account': /\/(opret-konto|skapa-konto|opprett-konto)$/,
};

test('on a phone’s first screen stands a button to the page where it is done, in the reader’s market', async ({
	open,
}) => {
	const page = await open('/404.html', phone);
	for (const locale of locales) {
		for (const [id, address] of Object.entries(needs)) {
			await page.goto(editionUrl(id, locale));
			const button = page.locator('.action a').first();
			expect(await button.getAttribute('href'), id).toMatch(address);
			const box = await button.boundingBox();
			const foot = (box?.y ?? Infinity) + (box?.height ?? 0);
			console.log(`${id} (${locale}): the button ends at ${Math.round(foot)} px.`);
			expect(foot, `${locale}/${id}`).toBeLessThanOrEqual(740);
			expect(await button.innerText()).toContain('tindra.example');
		}
	}
});
