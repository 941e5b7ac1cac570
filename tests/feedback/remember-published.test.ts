import { expect, test } from 'vitest';
import { isKnownRevision, parseManifest } from '../../src/feedback/manifest.ts';
import { rememberPublished } from '../../src/feedback/remember-published.ts';
import { StoreUnavailable } from '../../src/feedback/store/port.ts';
import { manifestFixture, temporaryStore } from './setup.ts';

const log = () => undefined;

function build(revision: string) {
	const edition = { revision, title: 'Logga in', url: '/sv/konto/logga-in/' };
	return parseManifest({ ...manifestFixture, articles: { 'account/log-in': { sv: edition } } });
}

test('after a restart, revisions of earlier builds are known, and made up ones are not', async () => {
	const store = temporaryStore();
	rememberPublished(() => build('first'), store, { log })();
	await store.check();
	const second = build('second');
	const manifest = rememberPublished(() => second, store, { log });
	const knows = (revision: string) =>
		isKnownRevision(manifest() ?? second, 'account/log-in', 'sv', revision);
	await expect.poll(() => knows('first')).toBe(true);
	expect([knows('second'), knows('made-up')]).toEqual([true, false]);
});

test('a store that cannot be asked is asked again', async () => {
	const store = temporaryStore();
	rememberPublished(() => build('first'), store, { log })();
	let isAway = true;
	const second = build('second');
	const manifest = rememberPublished(
		() => second,
		{
			notePublished: async (published) => {
				if (isAway) throw new StoreUnavailable('x');
				return store.notePublished(published);
			},
		},
		{ log, retry: 5 },
	);
	manifest();
	isAway = false;
	await expect
		.poll(() => isKnownRevision(manifest() ?? second, 'account/log-in', 'sv', 'first'))
		.toBe(true);
});
