import type { ConsoleMessage } from 'playwright-core';

/** A page that says that there is none is sent with that status, of which browsers tell as of a fault. */
export function isOwnStatus(message: ConsoleMessage): boolean {
	return message.text().includes('status of 404') && message.location().url.endsWith('404.html');
}
