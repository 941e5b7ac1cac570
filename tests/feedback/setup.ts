import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createFeedbackApp, type FeedbackAppOptions } from '../../src/feedback/app.ts';
import { readConfig, type Config } from '../../src/feedback/config.ts';
import type { ManifestFile } from '../../src/feedback/contract.ts';
import { parseManifest } from '../../src/feedback/manifest.ts';
import type { Store, StoredVote, Vote } from '../../src/feedback/store/port.ts';
import { forwardTo } from '../../src/feedback/store/forward.ts';
import { openSqliteStore } from '../../src/feedback/store/sqlite.ts';
import { UNLIMITED } from './unlimited.ts';

export const SITE = 'https://hjelp.tindra.example';

export const manifestFixture: ManifestFile = {
	version: 1,
	site: SITE,
	articles: {
		'account/log-in': {
			sv: { revision: 'aaa111', title: 'Logga in', url: '/sv/konto/logga-in/' },
			da: { revision: 'aaa111', title: 'Log ind', url: '/da/konto/log-ind/' },
		},
		'account/bankid': {
			sv: { revision: 'aaa111', title: 'BankID', url: '/sv/konto/bankid/' },
		},
	},
};

/** Settings of an endpoint on any free port, with a store and a manifest in a folder. */
export function configIn(folder: string, env: Record<string, string> = {}): Config {
	return readConfig({
		FYR_PORT: '0',
		FYR_STORE: `sqlite:${join(folder, 'votes.db')}`,
		FYR_MANIFEST: join(folder, 'manifest.json'),
		...env,
	});
}

/** A vote that nothing is wrong with. */
export const goodVote = {
	article: 'account/log-in',
	locale: 'sv',
	revision: 'aaa111',
	helpful: 'no',
} as const;

/** A folder of this test's own, gone after it. */
export function temporaryFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'fyr-feedback-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

/** A store on a real file, closed after the test. */
export function temporaryStore(path = join(temporaryFolder(), 'votes.db')): Store {
	const opening = openSqliteStore(path);
	opening.catch(() => undefined);
	// What is asked of it waits until it is open.
	const store = forwardTo(() => opening);
	onTestFinished(() => store.close());
	return store;
}

/** A vote ready to be stored. */
export function storableVote(change: Partial<Vote> = {}): Vote {
	return {
		...goodVote,
		site: SITE,
		reader: '0123456789abcdef0123456789abcdef',
		reasons: [],
		comment: '',
		via: 'fetch',
		hasty: false,
		seq: 0,
		at: Date.UTC(2026, 0, 5),
		...change,
	};
}

export async function all(store: Store): Promise<StoredVote[]> {
	return Array.fromAsync(store.votes());
}

/** The endpoint on a real store, asked without a port. */
export function setup(options: Partial<FeedbackAppOptions> = {}) {
	const store = options.store ?? temporaryStore();
	const manifest = parseManifest(manifestFixture);
	const logged: string[] = [];
	const app = createFeedbackApp({
		manifest: () => manifest,
		rates: UNLIMITED,
		log: (level, line) => {
			if (level !== 'debug') logged.push(`${level}: ${line}`);
		},
		...options,
		store,
	});
	const send = (body: BodyInit, type: string, headers: Record<string, string> = {}) =>
		app.request('/v1/votes', {
			method: 'POST',
			body,
			headers: { 'Content-Type': type, Origin: SITE, ...headers },
		});
	const sendJson = (value: unknown, headers?: Record<string, string>) =>
		send(JSON.stringify(value), 'application/json', headers);
	const sendForm = (fields: Record<string, string> | string, headers?: Record<string, string>) =>
		send(new URLSearchParams(fields).toString(), 'application/x-www-form-urlencoded', headers);
	return { app, store, send, sendJson, sendForm, logged, saved: () => all(store) };
}
