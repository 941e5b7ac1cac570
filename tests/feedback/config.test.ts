import { BlockList } from 'node:net';
import { expect, test } from 'vitest';
import { readConfig } from '../../src/feedback/config.ts';
import { settingsHelp } from '../../src/feedback/settings.ts';

test('nothing needs to be set', () => {
	expect(readConfig({ PATH: '/bin' })).toEqual({
		port: 4321,
		host: '127.0.0.1',
		store: 'sqlite:.fyr/feedback.db',
		manifest: 'dist/fyr-manifest.json',
		origins: [],
		hosts: [],
		trustedProxies: expect.any(BlockList),
		rateBurst: 20,
		ratePerSecond: 0.5,
		takesZeroResults: true,
		commentDays: 180,
		linkDays: 90,
		zeroResultDays: 400,
		adminTokenFile: '',
		adminPort: 4322,
		adminHost: '127.0.0.1',
		logLevel: 'info',
	});
});

test('everything may be set', () => {
	const config = readConfig({
		FYR_CONTENT: 'content',
		FYR_PORT: '0',
		FYR_HOST: '0.0.0.0',
		FYR_STORE: 'sqlite:/data/votes.db',
		FYR_MANIFEST: 'site/manifest.json',
		FYR_ORIGINS: 'https://a.example, http://localhost:4321',
		FYR_HOSTS: 'votes.example, b.example',
		FYR_TRUSTED_PROXIES: '10.0.0.0/8, ::1',
		FYR_ZERO_RESULTS: 'off',
		FYR_RATE_BURST: '5',
		FYR_RATE_PER_SECOND: '0.25',
		FYR_COMMENT_DAYS: '30',
		FYR_VOTE_LINK_DAYS: '31',
		FYR_ZERO_RESULT_DAYS: '32',
		FYR_ADMIN_TOKEN_FILE: '/run/secrets/fyr',
		FYR_ADMIN_PORT: '9000',
		FYR_ADMIN_HOST: '::1',
		FYR_LOG_LEVEL: 'silent',
	});
	expect(config).toMatchObject({
		port: 0,
		host: '0.0.0.0',
		store: 'sqlite:/data/votes.db',
		manifest: 'site/manifest.json',
		origins: ['https://a.example', 'http://localhost:4321'],
		hosts: ['votes.example', 'b.example'],
		takesZeroResults: false,
		rateBurst: 5,
		ratePerSecond: 0.25,
		commentDays: 30,
		linkDays: 31,
		zeroResultDays: 32,
		adminTokenFile: '/run/secrets/fyr',
		adminPort: 9000,
		adminHost: '::1',
		logLevel: 'silent',
	});
	const { trustedProxies } = config;
	expect(trustedProxies.check('10.1.2.3')).toBe(true);
	expect(trustedProxies.check('11.1.2.3')).toBe(false);
	expect(trustedProxies.check('::1', 'ipv6')).toBe(true);
});

test('the address of a database may have the name that hosting services give it', () => {
	const DATABASE_URL = 'postgres://fyr@db.example/feedback';
	expect(readConfig({ DATABASE_URL }).store).toBe(DATABASE_URL);
	expect(readConfig({ DATABASE_URL, FYR_STORE: 'sqlite:a.db' }).store).toBe('sqlite:a.db');
	expect(readConfig({ DATABASE_URL: 'mysql://a' }).store).toBe('sqlite:.fyr/feedback.db');
});

test('a setting that was renamed is still read under its former name', () => {
	const former = { FYR_SEARCH_MISSES: 'off', FYR_MISS_DAYS: '32' };
	expect(readConfig(former)).toMatchObject({ takesZeroResults: false, zeroResultDays: 32 });
	const both = { ...former, FYR_ZERO_RESULT_DAYS: '33' };
	expect(readConfig(both)).toMatchObject({ zeroResultDays: 33 });
});

test('every fault is named at once, with what to write instead', () => {
	const env = {
		FYR_PROT: '1',
		FYR_PORT: 'http',
		FYR_ADMIN_PORT: '70000',
		FYR_STORE: 'mysql://user:secret@db.example/votes',
		FYR_ORIGINS: 'https://a.example/',
		FYR_TRUSTED_PROXIES: '10.0.0.0/8, 10.0.0.0/33, loopback, ::1/, 0.0.0.0/0, ::/0, 128.0.0.0/1',
		FYR_ZERO_RESULTS: 'yes',
		FYR_RATE_BURST: '-1',
		FYR_RATE_PER_SECOND: '0',
		FYR_COMMENT_DAYS: 'a week',
		FYR_HOST: '',
		FYR_LOG_LEVEL: 'loud',
	};
	expect(() => readConfig(env)).toThrowErrorMatchingInlineSnapshot(`
		[CannotRun: FYR_PROT is not a setting. Did you mean "FYR_PORT"?
		FYR_PORT: Expected a port such as 4321, received "http".
		FYR_HOST: Expected a value, received an empty one.
		FYR_STORE: Expected sqlite:<file> or postgres://<user>@<host>/<database>, e.g. "sqlite:.fyr/feedback.db".
		FYR_ORIGINS: Expected scheme and host only, e.g. "https://help.company.example", received "https://a.example/".
		FYR_TRUSTED_PROXIES: Expected networks such as "10.0.0.0/8, ::1", received "10.0.0.0/33".
		FYR_TRUSTED_PROXIES: Expected networks such as "10.0.0.0/8, ::1", received "loopback".
		FYR_TRUSTED_PROXIES: Expected networks such as "10.0.0.0/8, ::1", received "::1/".
		FYR_TRUSTED_PROXIES: Expected the networks of your proxies, received "0.0.0.0/0": then any sender could claim any address.
		FYR_TRUSTED_PROXIES: Expected the networks of your proxies, received "::/0": then any sender could claim any address.
		FYR_TRUSTED_PROXIES: Expected the networks of your proxies, received "128.0.0.0/1": then any sender could claim any address.
		FYR_RATE_BURST: Expected a number such as 0.5, received "-1".
		FYR_RATE_PER_SECOND: Expected more than 0.
		FYR_ZERO_RESULTS: Expected on or off, received "yes".
		FYR_COMMENT_DAYS: Expected a number of days such as 90, received "a week".
		FYR_ADMIN_PORT: Expected a port up to 65535.
		FYR_LOG_LEVEL: Expected debug, info, warn, error or silent, received "loud".]
	`);
});

test('the help names every setting with what holds without it', () => {
	expect(settingsHelp()).toMatchInlineSnapshot(`
		"  FYR_PORT              Port to listen on; 0 for any that is free. (4321)
		  FYR_HOST              Address to listen on; 0.0.0.0 for all. (127.0.0.1)
		  FYR_STORE             Where votes are kept: sqlite:<file>, or postgres://… (else DATABASE_URL is used). (sqlite:.fyr/feedback.db)
		  FYR_MANIFEST          What the build published. (dist/fyr-manifest.json)
		  FYR_ORIGINS           Further origins whose pages may vote, separated by commas.
		  FYR_HOSTS             Further host names of the endpoint, besides the site's, separated by commas.
		  FYR_TRUSTED_PROXIES   Networks of proxies whose X-Forwarded-For is believed, separated by commas.
		  FYR_RATE_BURST        Votes that one network may send at once. (20)
		  FYR_RATE_PER_SECOND   Votes that it may send each second after that. (0.5)
		  FYR_ZERO_RESULTS      Whether searches without a result are counted: on or off. (on)
		  FYR_COMMENT_DAYS      Days after which a comment is deleted. (180)
		  FYR_VOTE_LINK_DAYS    Days after which a vote is no longer linked to its reader. (90)
		  FYR_ZERO_RESULT_DAYS  Days after which a search without a result is deleted. (400)
		  FYR_ADMIN_TOKEN_FILE  File with the password of the admin listener; without it there is no such listener.
		  FYR_ADMIN_PORT        Port of the admin listener. (4322)
		  FYR_ADMIN_HOST        Address of the admin listener. (127.0.0.1)
		  FYR_LOG_LEVEL         How much is logged: debug (every request), info, warn, error or silent. (info)"
	`);
});
