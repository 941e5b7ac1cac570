import { expect, test } from 'vitest';
import { readConfig } from '../../src/feedback/config.ts';

test('nothing needs to be set', () => {
	expect(readConfig({ PATH: '/bin' })).toEqual({
		port: 4321,
		host: '127.0.0.1',
		store: 'sqlite:.fyr/feedback.db',
		manifest: 'dist/manifest.json',
		origins: [],
	});
});

test('everything may be set', () => {
	expect(
		readConfig({
			FYR_CONTENT: 'content',
			FYR_PORT: '0',
			FYR_HOST: '0.0.0.0',
			FYR_STORE: 'sqlite:/data/votes.db',
			FYR_MANIFEST: 'site/manifest.json',
			FYR_ORIGINS: 'https://a.example, http://localhost:4321',
		}),
	).toEqual({
		port: 0,
		host: '0.0.0.0',
		store: 'sqlite:/data/votes.db',
		manifest: 'site/manifest.json',
		origins: ['https://a.example', 'http://localhost:4321'],
	});
});

test('every fault is named at once, with what to write instead', () => {
	const env = {
		FYR_PROT: '1',
		FYR_PORT: 'http',
		FYR_STORE: 'postgres://user:secret@db.example/votes',
		FYR_ORIGINS: 'https://a.example/',
	};
	expect(() => readConfig(env)).toThrowErrorMatchingInlineSnapshot(`
		[Error: FYR_PROT is no setting. Did you mean "FYR_PORT"?
		FYR_PORT: Expected a port such as 4321, received "http".
		FYR_STORE: Expected sqlite:<file>, e.g. "sqlite:.fyr/feedback.db".
		FYR_ORIGINS: Expected scheme and host with nothing after, e.g. "https://help.company.example", received "https://a.example/".]
	`);
});
