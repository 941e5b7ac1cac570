import { VOTES_PATH } from '../addresses.ts';
import { closeOnSignal } from './close-on-signal.ts';
import { startFeedback, type StartOptions } from './start-endpoint.ts';

/**
 * Serve the endpoint until this process is told to stop; then finish what was begun, and let it end.
 *
 * @throws {Error} What `startFeedback()` throws.
 */
export async function serve(options: StartOptions): Promise<void> {
	const { log } = options;
	const { url, adminUrl, close } = await startFeedback(options);
	closeOnSignal(async () => {
		log('info', 'stopping');
		await close();
		log('info', 'stopped');
	});
	// The manifest is looked at every second anyway; without this, the signal would end the process.
	process.on('SIGHUP', () => log('info', 'The manifest is read again when it has changed.'));
	log('info', `Feedback endpoint: ${url}${VOTES_PATH}`);
	if (adminUrl !== undefined) log('info', `Report, export and comments: ${adminUrl}/report`);
}
