import { startAdmin } from './admin/start-admin.ts';
import { createClientAddress } from './client-address.ts';
import type { Config } from './config.ts';
import { scheduleMaintenance } from './schedule-maintenance.ts';
import { listen } from './http-server.ts';
import type { Log } from './log.ts';
import { ratesFor, type Rates } from './rates.ts';
import { createFeedback, type Feedback } from './create-feedback.ts';
import type { Store } from './store/port.ts';

/** A running endpoint. */
export interface Running {
	/** E.g. `http://127.0.0.1:4321`. */
	url: string;
	/** Where report, export and comments are, if they are on. */
	adminUrl: string | undefined;
	/** Finish open requests, then store what is waiting and close the store. */
	close(): Promise<void>;
}

export interface StartOptions {
	config: Config;
	log: Log;
	/** If it is open already; else that of the configuration is opened. */
	store?: Store;
	/** Other limits than the configuration's, for tests that vote a lot from one address. */
	rates?: Rates;
	/** Another clock than the machine's. */
	now?: () => Date;
	/** What answers at the address, if it is more than the endpoint. */
	around?: (feedback: Feedback) => Parameters<typeof listen>[0];
}

/**
 * Serve the endpoint, alone or as a part of more, and what belongs to it: the writers' routes and
 * retention.
 *
 * @throws {Error} If the store cannot be opened, a port is taken, or the token file is unfit.
 */
export async function startFeedback(options: StartOptions): Promise<Running> {
	const { config, log, now = () => new Date(), around = ({ app }) => app } = options;
	let draining = () => false;
	const { rateBurst: burst, ratePerSecond: perSecond } = config;
	const feedback = await createFeedback({
		...config,
		store: options.store ?? config.store,
		rates: options.rates ?? ratesFor({ burst, perSecond }),
		addressOf: createClientAddress(config.trustedProxies),
		draining: () => draining(),
		now,
		log,
	});
	const tidying = scheduleMaintenance(feedback.store, config, log, { now });
	try {
		const admin = await startAdmin(feedback, config, log);
		const server = await listen(around(feedback), config).catch(async (error: unknown) => {
			await admin?.close();
			throw error;
		});
		draining = server.draining;
		return {
			url: server.url,
			adminUrl: admin?.url,
			close: async () => {
				tidying.stop();
				await Promise.all([server.close(), admin?.close()]);
				await feedback.close();
			},
		};
	} catch (error) {
		tidying.stop();
		await feedback.close();
		throw error;
	}
}
