import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { manifestFile } from '../../src/feedback/manifest-file.ts';
import { parseManifest } from '../../src/feedback/manifest.ts';
import { manifestFixture, SITE, temporaryFolder } from './setup.ts';

describe('parseManifest', () => {
	test('finds an edition by article and locale', () => {
		const { site, articles, locales } = parseManifest(manifestFixture);
		expect(site).toBe(SITE);
		expect(articles.get('account/log-in')?.get('da')?.title).toBe('Log ind');
		expect(articles.get('account/bankid')?.has('da')).toBe(false);
		expect([...locales]).toEqual(['sv', 'da']);
	});

	test('knows no article by the names that every object has', () => {
		const { articles } = parseManifest(manifestFixture);
		expect(articles.get('__proto__')).toBeUndefined();
		expect(articles.get('constructor')).toBeUndefined();
	});

	test('takes the origin of a site given with a slash', () => {
		expect(parseManifest({ ...manifestFixture, site: `${SITE}/` }).site).toBe(SITE);
	});

	test('knows the folder that a site lies in, and keeps its votes apart from those of the host', () => {
		const published = (site: string) => {
			const { origin, base, site: key } = parseManifest({ ...manifestFixture, site });
			return { origin, base, key };
		};
		expect(published('https://Company.example/hj%C3%A4lp/')).toEqual({
			origin: 'https://company.example',
			base: '/hjälp',
			key: 'https://company.example/hj%C3%A4lp',
		});
		expect(published('https://company.example')).toMatchObject({ base: '' });
	});

	test.each([
		['of another version', { ...manifestFixture, version: 2 }],
		['of a site that is no web page', { ...manifestFixture, site: 'file:///tmp' }],
		['with an edition that has no revision', { ...manifestFixture, articles: { a: { sv: {} } } }],
		['that is no object', []],
	])('refuses one %s', (_, json) => {
		expect(() => parseManifest(json)).toThrow();
	});
});

describe('the file that a build writes', () => {
	test('is found by its present name and by its former one, and the present one wins', () => {
		const folder = temporaryFolder();
		const [present, former] = ['fyr-manifest.json', 'manifest.json'].map((name) =>
			join(folder, name),
		);
		const titleIn = (path = ''): string | undefined =>
			manifestFile(path)()?.articles.get('account/bankid')?.get('sv')?.title;
		const write = (path = '', title = '') =>
			writeFileSync(
				path,
				JSON.stringify({
					...manifestFixture,
					articles: { 'account/bankid': { sv: { revision: 'r', title, url: '/sv/' } } },
				}),
			);
		write(former, 'former');
		expect([titleIn(present), titleIn(former)]).toEqual(['former', 'former']);
		write(present, 'present');
		expect([titleIn(present), titleIn(former)]).toEqual(['present', 'present']);
	});
});

describe('manifestFile', () => {
	function setup() {
		const path = join(temporaryFolder(), 'manifest.json');
		const log: string[] = [];
		const manifest = manifestFile(path, { every: 0, log: (_, line) => log.push(line) });
		const write = (text: string) => {
			writeFileSync(path, text);
			// Two writes in one tick of the file system's clock are told apart by this.
			utimesSync(path, 1000, 1000 + log.length + text.length);
		};
		return { path, log, manifest, write };
	}

	test('gives what the file holds, also after it has changed', () => {
		const { manifest, write } = setup();
		write(JSON.stringify(manifestFixture));
		expect(manifest()?.articles.size).toBe(2);
		write(JSON.stringify({ ...manifestFixture, articles: {} }));
		expect(manifest()?.articles.size).toBe(0);
	});

	test('keeps the previous one while the file is half written, wrong or gone, and says so once', () => {
		const { path, log, manifest, write } = setup();
		write(JSON.stringify(manifestFixture));
		const good = manifest();
		write('{"version":1,"si');
		expect([manifest(), manifest()]).toEqual([good, good]);
		write('{"version":1}');
		expect(manifest()).toBe(good);
		rmSync(path);
		expect(manifest()).toBe(good);
		expect(log).toHaveLength(3);
		expect(log[0]).toContain('The previous one stays in use.');
	});

	test('has none, and says how to make one, until there is a file', () => {
		const { log, manifest, write } = setup();
		expect(manifest()).toBeUndefined();
		expect(log.join()).toContain('npm run build');
		write(JSON.stringify(manifestFixture));
		expect(manifest()?.site).toBe(SITE);
	});

	test('looks at the file once a second, not at each vote', () => {
		const path = join(temporaryFolder(), 'manifest.json');
		let now = 0;
		const manifest = manifestFile(path, { clock: () => now, log: () => {} });
		expect(manifest()).toBeUndefined();
		writeFileSync(path, JSON.stringify(manifestFixture));
		now = 999;
		expect(manifest()).toBeUndefined();
		now = 1000;
		expect(manifest()?.site).toBe(SITE);
	});
});
