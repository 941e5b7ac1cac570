import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

/** Where Debian and others put a browser, used where the one from npm does not start. */
const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * A real Chromium: `CHROMIUM_PATH`, else the one that npm brings, else an installed one.
 *
 * Its own arguments, not those of `@sparticuz/chromium`: these switch the same-origin policy off,
 * and with it what the tests are for.
 */
export async function launchBrowser(): Promise<Browser> {
	const named = process.env['CHROMIUM_PATH'];
	const candidates = named ? [named] : [await fromNpm(), ...installed.filter(existsSync)];
	let reason: unknown;
	for (const executablePath of candidates) {
		if (executablePath === undefined) continue;
		try {
			return await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
		} catch (error) {
			reason = error;
		}
	}
	throw new Error('No browser starts here. Install Chromium and set CHROMIUM_PATH.', {
		cause: reason,
	});
}

async function fromNpm(): Promise<string | undefined> {
	sparticuz.setGraphicsMode = false;
	return sparticuz.executablePath().catch(() => undefined);
}
